package org.tandem.consents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The application by which a consent is taken back. */
record ConsentWithdrawal(
        @NotNull LocalDate withdrawnOn,
        @NotBlank @Size(max = 2000) String reason) {}
