package org.tandem.surveys.scoring;

import java.util.List;

/**
 * One question of a questionnaire, or the heading of a section. Frozen with the template version it stands in.
 *
 * @param id unique in its questionnaire; the key of the answer
 * @param options what choices and {@code RANKING} offer, the columns of a {@code MATRIX}; for people filled when it is
 *     asked; else null
 * @param rows what each row of a {@code MATRIX} asks about, else null
 * @param min least value of {@code SCALE} and {@code NUMBER}, null for the default of the kind
 * @param max greatest value of the same; most people that can be named
 * @param construct what the question measures; the same word before and after makes the two comparable
 * @param showIf the condition under which it is asked, null if always; of a section, for all its questions
 * @param confidential true if the words are for the curator and the psychologist only; null counts as false
 * @param shuffle true if its options, or the questions of the section, stand in another order on each phone; null
 *     counts as false
 */
public record Question(
        String id,
        QuestionKind kind,
        String text,
        String help,
        boolean required,
        List<Option> options,
        List<Option> rows,
        Integer min,
        Integer max,
        String minLabel,
        String maxLabel,
        String construct,
        ShowIf showIf,
        Boolean confidential,
        Boolean shuffle) {

    static final int LARGEST_NUMBER = 1_000_000_000;
    private static final int MOST_PEOPLE = 3;

    /** One thing to choose, or one row of a matrix. */
    public record Option(String value, String label) {}

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
                id,
                kind,
                text,
                help,
                required,
                offered,
                rows,
                min,
                max,
                minLabel,
                maxLabel,
                construct,
                showIf,
                confidential,
                shuffle);
    }

    /** The same question in these words. */
    public Question worded(String newText, String newHelp) {
        return new Question(
                id,
                kind,
                newText,
                newHelp,
                required,
                options,
                rows,
                min,
                max,
                minLabel,
                maxLabel,
                construct,
                showIf,
                confidential,
                shuffle);
    }

    boolean offers(Object value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }

    boolean hasRow(Object value) {
        return rows.stream().anyMatch(row -> row.value().equals(value));
    }
}
