package org.tandem.gatherings;

import java.util.UUID;
import org.tandem.participants.Side;

/** A personal slip; its link is shown only once, for only its hash is stored. */
record GatheringSlip(UUID participantId, String name, Side side, String link) {}
