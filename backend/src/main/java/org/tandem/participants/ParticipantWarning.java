package org.tandem.participants;

/**
 * Something allowed but worth a look.
 *
 * @param code id of the rule
 * @param text Russian sentence
 */
record ParticipantWarning(String code, String text) {}
