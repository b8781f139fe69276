package org.tandem.surveys;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** A batch of answers not to be counted: those of one hour by one link for all. */
record NewDoubt(
        int sharedNumber,
        @NotNull Instant hour,
        @NotBlank @Size(max = 2000) String reason) {}
