package org.tandem.participants.imports;

/**
 * What bringing a list in did.
 *
 * @param created new people with their participations
 * @param matched participations of people known before
 * @param skipped lines that were repeated, wrong or of people who take part already
 */
record ImportedPeople(int created, int matched, int skipped) {}
