package org.tandem.surveys.scoring;

import java.util.List;

/**
 * One question of a questionnaire. Frozen with the template version it stands in.
 *
 * @param id unique in its questionnaire; the key of the answer
 * @param options what {@code SINGLE} and {@code MULTIPLE} offer, null for other kinds
 * @param min least value of {@code SCALE} and {@code NUMBER}, null for the default of the kind
 * @param max greatest value of the same
 * @param construct what the question measures; the same word before and after makes the two comparable
 * @param showIf the condition under which it is asked, null if always
 */
public record Question(
        String id,
        QuestionKind kind,
        String text,
        String help,
        boolean required,
        List<Option> options,
        Integer min,
        Integer max,
        String minLabel,
        String maxLabel,
        String construct,
        ShowIf showIf) {

    private static final int LARGEST_NUMBER = 1_000_000_000;

    /** One thing to choose. */
    public record Option(String value, String label) {}

    /**
     * Asked only if an earlier question was asked and answered so.
     *
     * @param equals the value of the answer; for {@code MULTIPLE} one of its values
     */
    public record ShowIf(String question, Object equals) {}

    /** Least value allowed. */
    public int least() {
        return min != null ? min : kind == QuestionKind.SCALE ? 1 : -LARGEST_NUMBER;
    }

    /** Greatest value allowed. */
    public int greatest() {
        return max != null ? max : kind == QuestionKind.SCALE ? 10 : LARGEST_NUMBER;
    }

    boolean offers(Object value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }
}
