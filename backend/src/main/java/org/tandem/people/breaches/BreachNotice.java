package org.tandem.people.breaches;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The first notice went to Roskomnadzor.
 *
 * @param number what the regulator's site answered, null if nothing
 */
record BreachNotice(
        @NotNull Instant sentAt,
        @Size(max = 100) @Schema(nullable = true) String number) {}
