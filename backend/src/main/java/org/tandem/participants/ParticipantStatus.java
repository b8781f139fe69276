package org.tandem.participants;

import java.util.EnumSet;
import java.util.Set;

/** Way of a participant through a programme (domain §6.2); a mentee skips interview, selection and training. */
public enum ParticipantStatus {
    REFERRED,
    APPLIED,
    /** Known, but not every consent is in force or the profile is not complete. */
    CONSENT_PENDING,
    IN_BASE,
    INTERVIEWED,
    SELECTED,
    TRAINED,
    /** Named in the order of a pair. */
    MATCHED,
    /** His pair works. */
    ACTIVE,
    COMPLETED,
    /** A mentor kept for a future programme. */
    RESERVE,
    DECLINED,
    REJECTED,
    WITHDRAWN,
    ERASED;

    private static final Set<ParticipantStatus> GONE = EnumSet.of(DECLINED, REJECTED, WITHDRAWN, ERASED);

    private static final Set<ParticipantStatus> MENTEES_TO_MEET = EnumSet.of(IN_BASE, MATCHED, ACTIVE);
    private static final Set<ParticipantStatus> MENTORS_TO_MEET = EnumSet.of(SELECTED, TRAINED, MATCHED, ACTIVE);

    /** Whether somebody of the side takes part when both sides meet and choose each other. */
    public boolean meets(Side side) {
        return (side == Side.MENTEE ? MENTEES_TO_MEET : MENTORS_TO_MEET).contains(this);
    }

    /** Whether the person has left the programme before its end. */
    public boolean isGone() {
        return GONE.contains(this);
    }

    /** Whether a pair may take somebody of the side. */
    boolean isReadyForPair(Side side) {
        return side == Side.MENTEE ? this == IN_BASE : this == SELECTED || this == TRAINED;
    }
}
