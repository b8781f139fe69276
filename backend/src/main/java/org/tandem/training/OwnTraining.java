package org.tandem.training;

import java.util.UUID;

/** A programme in which the signed-in mentor learns. */
record OwnTraining(UUID participantId, UUID programId, String programTitle) {}
