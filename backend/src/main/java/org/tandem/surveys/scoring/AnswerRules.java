package org.tandem.surveys.scoring;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which answers a questionnaire takes (V-27). The page that asks runs the same cases in its own language: see
 * {@code survey-cases.json}.
 */
public final class AnswerRules {

    static final int LONGEST_TEXT = 500;
    static final int LONGEST_LONG_TEXT = 4000;

    private AnswerRules() {}

    /** The answers that say something: null, blank text and an empty choice count as not answered. */
    public static Map<String, Object> given(Map<String, Object> answers) {
        var given = new LinkedHashMap<String, Object>();
        answers.forEach((question, answer) -> {
            if (!isEmpty(answer)) {
                given.put(question, answer);
            }
        });
        return given;
    }

    private static boolean isEmpty(Object answer) {
        return answer == null
                || answer instanceof String text && text.isBlank()
                || answer instanceof List<?> list && list.isEmpty()
                || answer instanceof Map<?, ?> map && map.isEmpty();
    }

    /**
     * Every reason to refuse, at most one a question: in the order of the questionnaire, then unknown questions.
     *
     * @param answers values by question id, as read from JSON
     */
    public static List<AnswerError> check(List<Question> questions, Map<String, Object> answers) {
        var given = given(answers);
        var shown = new HashSet<String>();
        var known = new HashSet<String>();
        var named = new HashSet<>();
        var errors = new ArrayList<AnswerError>();
        var sectionShown = true;
        for (var question : questions) {
            var isShown = question.showIf() == null || question.showIf().holds(shown, given);
            if (!question.kind().isAnswered()) {
                sectionShown = isShown;
                continue;
            }
            known.add(question.id());
            var answer = given.get(question.id());
            if (sectionShown && isShown) {
                shown.add(question.id());
                checkShown(question, answer, named, errors);
            } else if (answer != null) {
                errors.add(error(question, "hidden-question", "Этот вопрос вам не задан: ответ на него лишний."));
            }
        }
        answers.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> errors.add(new AnswerError(id, "unknown-question", "Такого вопроса в анкете нет.")));
        return errors;
    }

    /** @param named people named in the questions before; nobody is both wished for and unwanted */
    private static void checkShown(Question question, Object answer, Set<Object> named, List<AnswerError> errors) {
        if (answer == null) {
            if (question.required()) {
                errors.add(error(question, "required", "Ответьте, пожалуйста, на этот вопрос."));
            }
            return;
        }
        var error = switch (question.kind()) {
            case SCALE, NUMBER -> number(question, answer);
            case YES_NO -> answer instanceof Boolean ? null : wrongType(question, "Ответьте «да» или «нет».");
            case SINGLE -> single(question, answer);
            case MULTIPLE -> multiple(question, answer);
            case RANKING -> ranking(question, answer);
            case MATRIX -> matrix(question, answer);
            case TEXT -> text(question, answer, LONGEST_TEXT);
            case LONG_TEXT -> text(question, answer, LONGEST_LONG_TEXT);
            case DATE -> date(question, answer);
            case PERSON_RANKING, PERSON_CHOICE -> people(question, answer, named);
            case SECTION -> null;
        };
        if (error != null) {
            errors.add(error);
        }
    }

    /** Only whole numbers that fit an int come as {@link Integer}; 7.0, 1e999 and giants do not. */
    private static AnswerError number(Question question, Object answer) {
        if (!(answer instanceof Integer value)) {
            return wrongType(question, "Укажите целое число.");
        }
        return value >= question.least() && value <= question.greatest()
                ? null
                : error(
                        question,
                        "out-of-range",
                        "Укажите число от %d до %d.".formatted(question.least(), question.greatest()));
    }

    private static AnswerError single(Question question, Object answer) {
        if (!(answer instanceof String)) {
            return wrongType(question, "Выберите один ответ.");
        }
        return question.offers(answer) ? null : unknownOption(question);
    }

    private static AnswerError multiple(Question question, Object answer) {
        if (!(answer instanceof List<?> values)) {
            return wrongType(question, "Выберите ответы из списка.");
        }
        if (!values.stream().allMatch(question::offers)) {
            return unknownOption(question);
        }
        return new HashSet<>(values).size() == values.size()
                ? null
                : error(question, "duplicate", "Один и тот же ответ отмечен дважды.");
    }

    private static AnswerError ranking(Question question, Object answer) {
        var error = multiple(question, answer);
        return error != null || ((List<?>) answer).size() == question.options().size()
                ? error
                : error(question, "incomplete", "Расставьте по местам все варианты.");
    }

    private static AnswerError matrix(Question question, Object answer) {
        if (!(answer instanceof Map<?, ?> marks)) {
            return wrongType(question, "Отметьте ответ в каждой строке.");
        }
        if (!marks.keySet().stream().allMatch(question::hasRow)
                || !marks.values().stream().allMatch(question::offers)) {
            return unknownOption(question);
        }
        return question.required() && marks.size() < question.rows().size()
                ? error(question, "incomplete", "Отметьте ответ в каждой строке.")
                : null;
    }

    private static AnswerError people(Question question, Object answer, Set<Object> named) {
        var error = multiple(question, answer);
        if (error != null) {
            return error;
        }
        var people = (List<?>) answer;
        if (people.size() > question.greatest()) {
            return error(question, "too-many", "Можно выбрать не больше %d человек.".formatted(question.greatest()));
        }
        return people.stream().allMatch(named::add)
                ? null
                : error(question, "named-before", "Один и тот же человек назван в двух вопросах.");
    }

    private static AnswerError text(Question question, Object answer, int longest) {
        if (!(answer instanceof String text)) {
            return wrongType(question, "Ответьте словами.");
        }
        if (text.indexOf('\0') >= 0) {
            return error(question, "bad-text", "В ответе есть знак, который нельзя сохранить.");
        }
        return text.length() <= longest
                ? null
                : error(question, "too-long", "Слишком длинный ответ: можно не больше %d знаков.".formatted(longest));
    }

    private static AnswerError date(Question question, Object answer) {
        if (!(answer instanceof String text) || !text.matches("(19|20)\\d\\d-\\d\\d-\\d\\d")) {
            return wrongType(question, "Укажите дату.");
        }
        try {
            LocalDate.parse(text);
            return null;
        } catch (DateTimeParseException e) {
            return wrongType(question, "Такой даты нет в календаре.");
        }
    }

    private static AnswerError unknownOption(Question question) {
        return error(question, "unknown-option", "Такого варианта ответа нет.");
    }

    private static AnswerError wrongType(Question question, String message) {
        return error(question, "wrong-type", message);
    }

    private static AnswerError error(Question question, String code, String message) {
        return new AnswerError(question.id(), code, message);
    }
}
