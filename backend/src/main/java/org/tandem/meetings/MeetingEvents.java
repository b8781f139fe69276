package org.tandem.meetings;

import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** What other rooms may react to, in the transaction of the change. */
public final class MeetingEvents {

    /** A meeting was planned; {@code replaces} is the one it was moved from, or null. */
    public record Planned(Scope scope, UUID meetingId, UUID pairId, UUID replaces) {}

    /** A planned meeting will not take place. */
    public record Cancelled(Scope scope, UUID meetingId, UUID pairId) {}

    /** A member's feedback is there, or he is freed from it. */
    public record Answered(Scope scope, UUID meetingId, UUID participantId) {}

    /** V-23: a mentee does not feel safe or asks for help. Carries nothing of what he wrote. */
    public record Alarmed(Scope scope, UUID meetingId, UUID pairId, UUID participantId, boolean unsafe) {}

    private MeetingEvents() {}
}
