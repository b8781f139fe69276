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

    private static final String MEAN_PLACE = " (среднее место %s)";

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
            case RANKING -> ranking(question, counts);
            case MATRIX -> matrix(question, counts);
            case NUMBER -> occurring(counts, Comparator.comparing(Long::valueOf));
            case DATE -> occurring(counts, Comparator.naturalOrder());
            case TEXT, LONG_TEXT, SECTION -> List.of();
        };
    }

    /**
     * How often each option came first, those with the best mean place first.
     *
     * @param counts by {@code option=place}
     */
    private static List<Bar> ranking(Question question, Map<String, Long> counts) {
        record Ranked(Bar bar, double place) {}
        var ranked = new ArrayList<Ranked>();
        for (var option : question.options()) {
            long people = 0;
            long places = 0;
            for (var place = 1; place <= question.options().size(); place++) {
                var count = counts.getOrDefault(option.value() + "=" + place, 0L);
                people += count;
                places += count * place;
            }
            var mean = mean(places, people);
            var label = mean == null
                    ? option.label()
                    : option.label() + MEAN_PLACE.formatted(mean).replace('.', ',');
            var first = counts.getOrDefault(option.value() + "=1", 0L);
            ranked.add(new Ranked(new Bar(option.value(), label, first), mean == null ? 0 : mean));
        }
        return ranked.stream()
                .sorted(Comparator.comparing(Ranked::place))
                .map(Ranked::bar)
                .toList();
    }

    /** @param counts by {@code row=column} */
    private static List<Bar> matrix(Question question, Map<String, Long> counts) {
        return question.rows().stream()
                .flatMap(row -> question.options().stream()
                        .map(option ->
                                bar(row.value() + "=" + option.value(), row.label() + ": " + option.label(), counts)))
                .toList();
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
