package org.tandem.pairs;

import java.util.UUID;

/** Two persons who were once in a pair that came to its end, or was dissolved before it. */
public record PastPair(UUID mentorPersonId, UUID menteePersonId, PairStatus status) {}
