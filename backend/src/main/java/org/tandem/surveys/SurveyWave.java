package org.tandem.surveys;

/** When in a programme a questionnaire is asked; before and after are compared by construct. */
public enum SurveyWave {
    BEFORE,
    AFTER,
    OTHER
}
