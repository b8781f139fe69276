package org.tandem.surveys;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a personal link shows: the questionnaire and who asks. Neither the answerer's name nor what was answered; of
 * others only what {@link PersonChoices} offers where people are to be named.
 *
 * @param organisation short name of the school
 * @param questions empty once the answers have arrived
 * @param translations the words in other languages by code, empty where there is only Russian
 * @param policyUrl the school's policy on personal data
 */
record SheetView(
        String title,
        String organisation,
        String intro,
        SheetStatus status,
        List<QuestionView> questions,
        Map<String, TranslationView> translations,
        @Schema(nullable = true) String policyUrl) {

    /** What the holder of a link may do: answer, or only see that his answers have arrived. */
    enum SheetStatus {
        OPEN,
        SUBMITTED
    }
}
