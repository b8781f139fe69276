package org.tandem.participants;

import java.util.UUID;

/**
 * What a list of participants is narrowed to; every part may be null.
 *
 * @param category code of the catalogue
 * @param q beginnings of the words of a name in any order, or a class
 */
record ParticipantFilter(UUID programId, Side side, ParticipantStatus status, String category, String q) {}
