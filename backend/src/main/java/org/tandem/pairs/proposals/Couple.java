package org.tandem.pairs.proposals;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A mentee and a mentor, as participants. */
record Couple(@NotNull UUID menteeId, @NotNull UUID mentorId) {}
