package org.tandem.documents;

/**
 * A journal of one calendar year.
 *
 * @param journal code
 * @param papers how many bear a number of it
 * @param nextNumber what the next paper would get
 */
record JournalView(String journal, String title, int year, int papers, String nextNumber) {}
