package org.tandem.surveys.scoring;

import java.util.List;

/**
 * One question of a questionnaire. Frozen with the template version it stands in.
 *
 * @param id unique in its questionnaire; the key of the answer
 * @param options what {@code SINGLE} and {@code MULTIPLE} offer; for people filled when it is asked; else null
 * @param min least value of {@code SCALE} and {@code NUMBER}, null for the default of the kind
 * @param max greatest value of the same; most people that can be named
 * @param construct what the question measures; the same word before and after makes the two comparable
 * @param showIf the condition under which it is asked, null if always
 * @param confidential true if the words are for the curator and the psychologist only; null counts as false
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
        ShowIf showIf,
        Boolean confidential) {

    private static final int LARGEST_NUMBER = 1_000_000_000;
    private static final int MOST_PEOPLE = 3;

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
        if (max != null) {
            return max;
        }
        return kind == QuestionKind.SCALE ? 10 : kind.asksForPeople() ? MOST_PEOPLE : LARGEST_NUMBER;
    }

    /** The same question with these things to choose. */
    public Question offering(List<Option> offered) {
        return new Question(
                id, kind, text, help, required, offered, min, max, minLabel, maxLabel, construct, showIf, confidential);
    }

    boolean offers(Object value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }
}
