package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.surveys.scoring.Question;
import org.tandem.surveys.scoring.QuestionKind;
import org.tandem.surveys.scoring.TemplateProblem;

/**
 * What questions measure. The same construct before and after makes the two comparable, so a questionnaire of one's own
 * may use only those of the library, in the kind they have there.
 */
@ApplicationScoped
class Constructs {

    /** Something a copy has lost. */
    record Lost(String construct, String label) {}

    @Inject
    StandardTemplates standard;

    /** Why constructs would spoil a comparison or the matching. */
    List<TemplateProblem> check(List<Question> questions) {
        var problems = new ArrayList<TemplateProblem>();
        var measured = new HashSet<String>();
        for (var question : questions) {
            if (question.construct() == null) {
                continue;
            }
            var message = wrong(question, measured.add(question.construct()));
            if (message != null) {
                problems.add(new TemplateProblem(question.id(), "construct", "bad-construct", message));
            }
        }
        return problems;
    }

    private String wrong(Question question, boolean isFirst) {
        var examples = known().filter(other -> question.construct().equals(other.construct()))
                .toList();
        if (examples.isEmpty()) {
            return "Такого показателя в библиотеке анкет нет.";
        }
        if (!isFirst) {
            return "Этот показатель уже измеряет другой вопрос.";
        }
        if (examples.stream().noneMatch(other -> other.kind() == question.kind())
                || question.kind() == QuestionKind.SCALE && (question.least() != 1 || question.greatest() != 10)) {
            return "Чтобы показатель можно было сравнивать, вид и границы вопроса должны остаться как в образце.";
        }
        return isTimes(question) && !offered(examples).containsAll(values(question))
                ? "Время для встреч выбирают из тех вариантов, которые понимает подбор пар."
                : null;
    }

    /** The matching reads these options. */
    private static boolean isTimes(Question question) {
        return question.construct().equals(PreferenceAnswers.TIMES) && question.options() != null;
    }

    private static Set<String> offered(List<Question> examples) {
        var offered = new HashSet<String>();
        examples.forEach(example -> offered.addAll(values(example)));
        return offered;
    }

    private static List<String> values(Question question) {
        return question.options().stream().map(Question.Option::value).toList();
    }

    /** What the source measures, in words, and the copy does not any more. */
    List<Lost> lost(String sourceCode, List<Question> questions) {
        var kept = questions.stream()
                .map(Question::construct)
                .filter(Objects::nonNull)
                .toList();
        return standard.byCode(sourceCode).stream()
                .flatMap(source -> source.text().questions().stream())
                .filter(question -> question.construct() != null && !kept.contains(question.construct()))
                .map(question -> new Lost(question.construct(), label(question)))
                .toList();
    }

    private String label(Question question) {
        var label = standard.constructLabel(question.construct());
        return label == null ? question.text() : label;
    }

    private Stream<Question> known() {
        return standard.all().stream()
                .flatMap(template -> template.text().questions().stream())
                .filter(question -> question.construct() != null);
    }
}
