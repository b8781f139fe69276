package org.tandem.surveys.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One response taken apart into what is added up: a results page adds up nothing, it reads the sums.
 *
 * @param cells what the response adds one to; texts are not among them
 * @param words its answers in words
 */
public record Cells(List<Cell> cells, List<Words> words) {

    /** Above it values of a number question are counted by their first three digits, so that the cells stay few. */
    private static final int EXACT = 1000;

    /**
     * One to add.
     *
     * @param question empty for the response as a whole
     * @param value empty for «answered at all», else as in {@link Tally}: the value, {@code row=column},
     *     {@code option=place}
     * @param amount the number that was given, for its mean; 0 where it means nothing
     */
    public record Cell(String question, String value, long amount) {}

    /** One answer in words. */
    public record Words(String question, String text) {}

    /** @param answers as stored: only those that were given */
    public static Cells of(List<Question> questions, Map<String, Object> answers) {
        var cells = new ArrayList<Cell>();
        var words = new ArrayList<Words>();
        cells.add(new Cell("", "", 0));
        for (var question : questions) {
            var answer = answers.get(question.id());
            if (answer == null) {
                continue;
            }
            cells.add(new Cell(
                    question.id(), "", question.kind().isNumeric() && answer instanceof Number n ? n.longValue() : 0));
            if (question.kind().isOpen()) {
                words.add(new Words(question.id(), answer.toString()));
            } else {
                values(question, answer).forEach(value -> cells.add(new Cell(question.id(), value, 0)));
            }
        }
        return new Cells(cells, words);
    }

    private static List<String> values(Question question, Object answer) {
        if (answer instanceof Map<?, ?> marks) {
            return marks.entrySet().stream()
                    .map(mark -> mark.getKey() + "=" + mark.getValue())
                    .toList();
        }
        if (answer instanceof List<?> several) {
            var values = new ArrayList<String>();
            for (var value : several) {
                values.add(
                        question.kind() == QuestionKind.RANKING ? value + "=" + (values.size() + 1) : value.toString());
            }
            return values;
        }
        return List.of(
                question.kind() == QuestionKind.NUMBER ? rounded(((Number) answer).longValue()) : answer.toString());
    }

    private static String rounded(long number) {
        long step = 1;
        while (Math.abs(number / step) >= EXACT) {
            step *= 10;
        }
        return String.valueOf(number / step * step);
    }
}
