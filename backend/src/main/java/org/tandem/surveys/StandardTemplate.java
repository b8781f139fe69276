package org.tandem.surveys;

import java.util.List;
import java.util.Map;
import org.tandem.programs.MentoringForm;
import org.tandem.surveys.scoring.Question;
import org.tandem.surveys.scoring.Translation;

/**
 * A questionnaire that comes with the product.
 *
 * @param fingerprint hash of the file: another wording is another version
 */
record StandardTemplate(Text text, String fingerprint) {

    /**
     * The file in {@code templates/surveys}.
     *
     * @param family questionnaires of one family are waves of the same survey (V-26)
     * @param basis where its structure comes from
     * @param form the form of mentoring it is worded for, null for any
     * @param translations its words in other languages by code, null for none
     */
    record Text(
            String code,
            String title,
            String intro,
            SurveySide side,
            SurveyWave wave,
            String family,
            String basis,
            MentoringForm form,
            List<Question> questions,
            Map<String, Translation> translations) {}
}
