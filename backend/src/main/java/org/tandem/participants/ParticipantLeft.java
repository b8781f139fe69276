package org.tandem.participants;

import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** A participant withdrew, perhaps in the middle of a pair. Fired inside the transaction. */
public record ParticipantLeft(Scope scope, UUID participantId, String reason) {}
