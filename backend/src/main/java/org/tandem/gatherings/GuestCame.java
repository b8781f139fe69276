package org.tandem.gatherings;

import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** A guest of a general meeting has come; may be told again of one who had come already. */
public record GuestCame(Scope scope, UUID gatheringId, UUID participantId) {}
