package org.tandem.pairs.proposals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.pairs.matching.Criterion;

/**
 * What a programme sets before matching.
 *
 * @param weights 0 to 10 by criterion; an absent criterion does not count
 * @param placesPerMentor how many mentees a mentor takes unless {@code places} says otherwise
 * @param places by mentor; 0 takes him out of the matching
 * @param locked pairs that are decided
 * @param forbidden pairs that must not be
 */
record SetupChange(
        @NotNull Map<@NotNull Criterion, @NotNull @Min(0) @Max(10) Integer> weights,
        @NotNull @Min(1) @Max(20) Integer placesPerMentor,

        @NotNull @Size(max = 1000) Map<@NotNull UUID, @NotNull @Min(0) @Max(20) Integer> places,

        @NotNull @Size(max = 1000) List<@NotNull @Valid Couple> locked,
        @NotNull @Size(max = 1000) List<@NotNull @Valid Couple> forbidden) {}
