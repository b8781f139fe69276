package org.tandem.people.breaches;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known about a breach: the first five are there from the start, the others are asked for by the first notice.
 *
 * @param discoveredAt moment from which the law counts 24 and 72 hours
 * @param happenedAt null while it is not known
 * @param dataKinds which data of whom, without names
 * @param peopleCount about how many people; null while it is not known
 * @param contact whom Roskomnadzor may ask
 */
record BreachFacts(
        @NotNull Instant discoveredAt,
        @Schema(nullable = true) Instant happenedAt,
        @NotBlank @Size(max = 4000) String whatHappened,
        @NotBlank @Size(max = 2000) String dataKinds,
        @Min(0) @Max(10_000_000) @Schema(nullable = true) Integer peopleCount,
        @Size(max = 2000) @Schema(nullable = true) String causes,
        @Size(max = 2000) @Schema(nullable = true) String harm,
        @Size(max = 2000) @Schema(nullable = true) String measures,
        @Size(max = 500) @Schema(nullable = true) String contact) {}
