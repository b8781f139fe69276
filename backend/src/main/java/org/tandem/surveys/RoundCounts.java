package org.tandem.surveys;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How far an open round has come.
 *
 * @param invited asked participants without those freed from answering
 * @param submitted how many of them have answered
 * @param closesOn last day for answers
 */
public record RoundCounts(
        UUID roundId,
        UUID programId,
        String title,
        SurveySide side,
        SurveyWave wave,
        LocalDate closesOn,
        long invited,
        long submitted) {}
