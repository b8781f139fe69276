package org.tandem.meetings;

import java.util.EnumSet;
import java.util.Set;

/** Life of a meeting (domain §6.2). */
public enum MeetingStatus {
    PLANNED,
    HELD,
    CLOSED,
    RESCHEDULED,
    CANCELLED,
    MISSED;

    static final Set<MeetingStatus> TOOK_PLACE = EnumSet.of(HELD, CLOSED);
    static final Set<MeetingStatus> STANDING = EnumSet.of(PLANNED, HELD, CLOSED);
}
