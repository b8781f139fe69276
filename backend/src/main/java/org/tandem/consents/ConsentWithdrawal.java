package org.tandem.consents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The application by which a consent is taken back.
 *
 * @param endsOn for an agreement to mentor the day from which the worker mentors no more: three working days after the
 *     notice or later (ст. 351.8 ТК РФ); null for the earliest. Means nothing for other kinds
 */
record ConsentWithdrawal(
        @NotNull LocalDate withdrawnOn,
        @Schema(nullable = true) LocalDate endsOn,
        @NotBlank @Size(max = 2000) String reason) {}
