package org.tandem.surveys;

import java.time.LocalDate;

/**
 * A personal link, shown only now.
 *
 * @param expiresOn last day on which it takes an answer
 */
record SurveyLink(String link, LocalDate expiresOn) {}
