package org.tandem.surveys.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Counted answers of one question.
 *
 * @param n how many people answered it
 * @param mean one decimal, null where there is no answer or a mean makes no sense
 * @param distribution every value on offer, also those nobody chose; for numbers and dates the values that occur
 */
public record Tally(long n, Double mean, List<Bar> distribution) {

    /** How often one value was given. */
    public record Bar(String value, String label, long count) {}

    /**
     * @param n how many people answered; with several choices each it is less than the sum of the counts
     * @param counts how often each value was given, by its JSON text
     */
    public static Tally of(Question question, long n, Map<String, Long> counts) {
        return new Tally(n, question.kind().isNumeric() ? meanOf(n, counts) : null, bars(question, counts));
    }

    /** Mean with one decimal, halves up; null for nobody. */
    public static Double mean(long sum, long n) {
        return n == 0
                ? null
                : BigDecimal.valueOf(sum)
                        .divide(BigDecimal.valueOf(n), 1, RoundingMode.HALF_UP)
                        .doubleValue();
    }

    private static Double meanOf(long n, Map<String, Long> counts) {
        var sum = counts.entrySet().stream()
                .mapToLong(entry -> Long.parseLong(entry.getKey()) * entry.getValue())
                .sum();
        return mean(sum, n);
    }

    private static List<Bar> bars(Question question, Map<String, Long> counts) {
        return switch (question.kind()) {
            case SCALE -> scale(question, counts);
            case YES_NO -> List.of(bar("true", "Да", counts), bar("false", "Нет", counts));
            case SINGLE, MULTIPLE ->
                question.options().stream()
                        .map(option -> bar(option.value(), option.label(), counts))
                        .toList();
            case PERSON_RANKING, PERSON_CHOICE ->
                question.options().stream()
                        .map(option -> bar(option.value(), option.label(), counts))
                        .filter(bar -> bar.count() > 0)
                        .sorted(Comparator.comparing(Bar::count).reversed())
                        .toList();
            case NUMBER -> occurring(counts, Comparator.comparing(Long::valueOf));
            case DATE -> occurring(counts, Comparator.naturalOrder());
            case TEXT, LONG_TEXT -> List.of();
        };
    }

    private static List<Bar> scale(Question question, Map<String, Long> counts) {
        var bars = new ArrayList<Bar>();
        for (var value = question.least(); value <= question.greatest(); value++) {
            var text = String.valueOf(value);
            bars.add(bar(text, text, counts));
        }
        return bars;
    }

    private static List<Bar> occurring(Map<String, Long> counts, Comparator<String> order) {
        return counts.keySet().stream()
                .sorted(order)
                .map(value -> bar(value, value, counts))
                .toList();
    }

    private static Bar bar(String value, String label, Map<String, Long> counts) {
        return new Bar(value, label, counts.getOrDefault(value, 0L));
    }
}
