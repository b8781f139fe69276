package org.tandem.surveys.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Which questionnaires can be asked: the library keeps these rules, and so does every questionnaire of one's own. */
public final class TemplateRules {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final Pattern VALUE = Pattern.compile("[a-z0-9][a-z0-9_]{0,59}");

    /** A script that looks an answer up by this word would find a function. */
    private static final String RESERVED = "constructor";

    private static final int MOST_PEOPLE = 5;

    private final Map<String, Question> earlier = new HashMap<>();
    private final List<TemplateProblem> problems = new ArrayList<>();

    /** Ids since the last heading whose questions are shuffled; null under any other. */
    private Set<String> shuffled;

    private TemplateRules() {}

    /** Everything that is wrong, in the order of the questionnaire; none for one that can be published. */
    public static List<TemplateProblem> check(List<Question> questions) {
        var rules = new TemplateRules();
        if (questions.stream().noneMatch(question -> question.kind().isAnswered())) {
            rules.problems.add(new TemplateProblem(null, "questions", "no-questions", "Добавьте хотя бы один вопрос."));
        }
        questions.forEach(rules::question);
        return rules.problems;
    }

    private void question(Question question) {
        if (!ID.matcher(question.id()).matches() || question.id().equals(RESERVED)) {
            add(question, "id", "bad-id", "Код вопроса – латинские буквы, цифры и подчёркивание.");
        } else if (earlier.containsKey(question.id())) {
            add(question, "id", "duplicate-id", "Вопрос с таким кодом уже есть.");
        }
        if (question.text() == null || question.text().isBlank()) {
            add(question, "text", "no-text", question.kind().isAnswered() ? "Напишите вопрос." : "Назовите раздел.");
        }
        choices(question, "options", question.options(), question.kind().hasOptions(), 2);
        choices(question, "rows", question.rows(), question.kind() == QuestionKind.MATRIX, 1);
        bounds(question);
        extras(question);
        new ConditionRules(question, earlier, shuffled).check().forEach(problems::add);
        if (!question.kind().isAnswered()) {
            shuffled = Boolean.TRUE.equals(question.shuffle()) ? new HashSet<>() : null;
        } else if (shuffled != null) {
            shuffled.add(question.id());
        }
        earlier.putIfAbsent(question.id(), question);
    }

    private void choices(Question question, String field, List<Question.Option> options, boolean wanted, int least) {
        if (!wanted) {
            if (options != null && !options.isEmpty()) {
                add(question, field, "not-for-kind", "Вопросу этого вида варианты не нужны.");
            }
            return;
        }
        if (options == null || options.size() < least) {
            add(
                    question,
                    field,
                    "too-few",
                    least == 1 ? "Добавьте хотя бы одну строку." : "Добавьте хотя бы два варианта.");
        } else if (options.stream()
                .anyMatch(option -> option.label() == null || option.label().isBlank())) {
            add(question, field, "no-label", "Заполните или удалите пустой вариант.");
        } else if (repeats(options, Question.Option::label) || repeats(options, Question.Option::value)) {
            add(question, field, "duplicate", "Два варианта одинаковы.");
        } else if (options.stream()
                .anyMatch(option -> !VALUE.matcher(option.value()).matches())) {
            add(question, field, "bad-id", "Код варианта – латинские буквы, цифры и подчёркивание.");
        }
    }

    private static boolean repeats(List<Question.Option> options, Function<Question.Option, String> part) {
        return options.stream().map(part).map(String::strip).distinct().count() < options.size();
    }

    /** A scale runs within one to ten (V-27), so that its means can be compared. */
    private void bounds(Question question) {
        var isSet = question.min() != null || question.max() != null;
        switch (question.kind()) {
            case SCALE -> {
                if (question.least() < 1 || question.greatest() > 10 || question.least() >= question.greatest()) {
                    add(question, "max", "bad-bounds", "Шкала идёт по возрастанию в пределах от 1 до 10.");
                }
            }
            case NUMBER -> {
                if (question.least() >= question.greatest()
                        || question.least() < -Question.LARGEST_NUMBER
                        || question.greatest() > Question.LARGEST_NUMBER) {
                    add(question, "max", "bad-bounds", "Наибольшее число должно быть больше наименьшего.");
                }
            }
            case PERSON_RANKING, PERSON_CHOICE -> {
                if (question.min() != null || question.greatest() < 1 || question.greatest() > MOST_PEOPLE) {
                    add(question, "max", "bad-bounds", "Назвать можно от одного до %d человек.".formatted(MOST_PEOPLE));
                }
            }
            default -> {
                if (isSet) {
                    add(question, "max", "not-for-kind", "Границы бывают только у чисел.");
                }
            }
        }
    }

    private void extras(Question question) {
        if (question.kind() != QuestionKind.SCALE && (question.minLabel() != null || question.maxLabel() != null)) {
            add(question, "minLabel", "not-for-kind", "Подписи краёв бывают только у шкалы.");
        }
        if (Boolean.TRUE.equals(question.confidential()) && !question.kind().isOpen()) {
            add(question, "confidential", "not-for-kind", "Скрыть можно только ответ словами.");
        }
        if (!question.kind().isAnswered() && (question.required() || question.construct() != null)) {
            add(question, "required", "not-for-kind", "На заголовок раздела не отвечают.");
        }
        if (Boolean.TRUE.equals(question.shuffle())
                && question.kind().isAnswered()
                && !question.kind().hasOptions()) {
            add(question, "shuffle", "not-for-kind", "Перемешать можно варианты ответа или вопросы раздела.");
        }
    }

    private void add(Question question, String field, String code, String message) {
        problems.add(new TemplateProblem(Objects.requireNonNull(question.id()), field, code, message));
    }
}
