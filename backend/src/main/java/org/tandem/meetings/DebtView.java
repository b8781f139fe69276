package org.tandem.meetings;

import java.util.UUID;
import org.tandem.participants.Side;

/** A member who still owes feedback on a held meeting. */
record DebtView(UUID participantId, String fullName, Side side) {}
