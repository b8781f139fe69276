package org.tandem.surveys.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the condition of a question can ever hold.
 *
 * @param earlier the questions before it, by id
 * @param shuffled ids that may come to stand after it, null where nothing is shuffled
 */
record ConditionRules(Question question, Map<String, Question> earlier, Set<String> shuffled) {

    private static final int MOST_TESTS = 5;

    List<TemplateProblem> check() {
        var condition = question.showIf();
        if (condition == null) {
            return List.of();
        }
        if (condition.all() != null || condition.any() != null) {
            var tests = condition.tests().toList();
            var alone = condition.question() == null && (condition.all() == null || condition.any() == null);
            if (!alone || parts(condition) > 0 || tests.isEmpty() || tests.size() > MOST_TESTS) {
                return List.of(problem("bad-condition", "Соедините от одного до %d условий.".formatted(MOST_TESTS)));
            }
            return tests.stream().flatMap(this::test).distinct().toList();
        }
        return test(condition).toList();
    }

    private Stream<TemplateProblem> test(ShowIf test) {
        if (test == null || test.all() != null || test.any() != null || test.question() == null || parts(test) != 1) {
            return Stream.of(problem("bad-condition", "Выберите вопрос и ответ, при котором спрашивать."));
        }
        var asked = earlier.get(test.question());
        if (asked == null || !asked.kind().isAnswered()) {
            return Stream.of(problem("not-earlier", "Условие может ссылаться только на вопрос, который стоит раньше."));
        }
        if (shuffled != null && shuffled.contains(test.question())) {
            return Stream.of(problem(
                    "shuffled", "Вопросы этого раздела перемешиваются: условие не может ссылаться на один из них."));
        }
        return fits(test, asked)
                ? Stream.empty()
                : Stream.of(problem("bad-value", "Такого ответа на вопрос условия не бывает."));
    }

    private static long parts(ShowIf test) {
        return Stream.of(test.equals() != null, test.oneOf() != null, test.atLeast() != null, test.answered() != null)
                .filter(given -> given)
                .count();
    }

    private static boolean fits(ShowIf test, Question asked) {
        if (test.answered() != null) {
            return test.answered();
        }
        if (test.atLeast() != null) {
            return asked.kind().isNumeric() && isWithin(asked, test.atLeast());
        }
        var wanted = test.oneOf() == null ? List.of(test.equals()) : test.oneOf();
        return !wanted.isEmpty() && wanted.stream().allMatch(value -> isPossible(asked, value));
    }

    private static boolean isPossible(Question asked, Object value) {
        return switch (asked.kind()) {
            case SINGLE, MULTIPLE -> asked.options() != null && asked.offers(value);
            case YES_NO -> value instanceof Boolean;
            case SCALE, NUMBER -> value instanceof Integer number && isWithin(asked, number);
            default -> false;
        };
    }

    private static boolean isWithin(Question asked, int value) {
        return value >= asked.least() && value <= asked.greatest();
    }

    private TemplateProblem problem(String code, String message) {
        return new TemplateProblem(question.id(), "showIf", code, message);
    }
}
