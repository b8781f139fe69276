package org.tandem.gatherings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.tandem.participants.Side;

/**
 * A general meeting to be called.
 *
 * @param sides bases that are invited
 */
record NewGathering(
        @NotNull UUID programId,
        @NotNull @Valid GatheringFacts contents,

        @NotEmpty(message = "Выберите, кого пригласить") Set<@NotNull Side> sides) {}
