package org.tandem.surveys;

/**
 * A round with what lists show beside it.
 *
 * @param invited asked participants without those freed from answering
 * @param submitted how many of them have answered
 */
record RoundFacts(
        SurveyRound round, String templateCode, SurveySide side, SurveyWave wave, long invited, long submitted) {}
