package org.tandem.pairs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another mentor for the mentees of a pair.
 *
 * @param startsOn first day of the new pair; it ends when the former one would have ended
 * @param ending why the former pair ends
 * @param overrideReason why a rule that allows it is set aside (V-09, V-14, V-15)
 */
record Replacement(
        @NotNull UUID mentorId,
        @NotNull LocalDate startsOn,
        @NotNull @Valid Dissolution ending,
        @Size(max = 2000) @Schema(nullable = true) String overrideReason) {}
