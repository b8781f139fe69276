package org.tandem.people.breaches;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The result of the inquiry went to Roskomnadzor.
 *
 * @param inquiry what the inquiry found
 * @param culprits whose doings caused it, null if nobody's
 */
record BreachReport(
        @NotNull Instant sentAt,
        @Size(max = 100) @Schema(nullable = true) String number,
        @NotBlank @Size(max = 4000) String inquiry,
        @Size(max = 2000) @Schema(nullable = true) String culprits) {}
