package org.tandem.pairs;

import java.util.EnumSet;
import java.util.Set;

/** Life of a pair or group (domain §6.2, Match). */
public enum PairStatus {
    DRAFT,
    PROPOSED,
    AGREED,
    ORDERED,
    ACTIVE,
    PAUSED,
    COMPLETING,
    COMPLETED,
    CANCELLED,
    DISSOLVED;

    /** Named in an order and not yet at its end: its people are bound to it. */
    static final Set<PairStatus> BINDING = EnumSet.of(ORDERED, ACTIVE, PAUSED, COMPLETING);

    /** At its end, whichever. */
    static final Set<PairStatus> FINAL = EnumSet.of(COMPLETED, CANCELLED, DISSOLVED);

    /** Not yet at its end, from the draft on. */
    public static final Set<PairStatus> OPEN = EnumSet.complementOf(EnumSet.copyOf(FINAL));
}
