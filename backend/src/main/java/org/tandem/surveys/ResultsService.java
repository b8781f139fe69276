package org.tandem.surveys;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tandem.access.Role;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Participants;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.ResultsRepository.Answered;
import org.tandem.surveys.ResultsRepository.Given;
import org.tandem.surveys.ResultsRepository.Words;
import org.tandem.surveys.scoring.Piping;
import org.tandem.surveys.scoring.Question;
import org.tandem.surveys.scoring.QuestionKind;
import org.tandem.surveys.scoring.Tally;

/** Counted answers of one round. */
@ApplicationScoped
@Transactional
class ResultsService {

    @Inject
    SurveyRoundRepository rounds;

    @Inject
    SurveyTemplateRepository templates;

    @Inject
    ResultsRepository results;

    @Inject
    Participants participants;

    ResultsView of(Scope scope, UUID roundId) {
        var facts = rounds.facts(scope, roundId);
        var questions = templates.get(scope, facts.round().templateId()).questions().stream()
                .filter(question -> question.kind().isAnswered() && mayRead(scope, question))
                .map(question -> Piping.fill(question, Piping.Names.NONE))
                .toList();
        var answered = results.answered(scope, roundId).stream().collect(toMap(Answered::question, Answered::count));
        var ranked = ids(questions, question -> question.kind() == QuestionKind.RANKING);
        var counted = ids(questions, question -> !isOpen(question) && question.kind() != QuestionKind.RANKING);
        var given = Stream.concat(
                        results.given(scope, roundId, counted).stream(),
                        results.places(scope, roundId, ranked).stream())
                .collect(groupingBy(Given::question, toMap(Given::value, Given::count)));
        var words = results.words(scope, roundId, ids(questions, ResultsService::isOpen)).stream()
                .collect(groupingBy(Words::question, mapping(Words::text, toList())));
        var names = names(scope, questions, given);
        return new ResultsView(
                facts.invited(),
                facts.submitted(),
                facts.invited() == 0 ? 0 : Math.round(100.0 * facts.submitted() / facts.invited()),
                questions.stream()
                        .map(question -> result(
                                question.kind().asksForPeople() ? question.offering(names) : question,
                                answered.getOrDefault(question.id(), 0L),
                                given.getOrDefault(question.id(), Map.of()),
                                words.getOrDefault(question.id(), List.of())))
                        .toList());
    }

    /** Words meant for the curator and the psychologist are not for the director. */
    private static boolean mayRead(Scope scope, Question question) {
        return question.confidential() == null
                || !question.confidential()
                || scope.hasAny(Role.Names.CURATOR, Role.Names.PSYCHOLOGIST);
    }

    /** Everybody who was named; who was erased since is counted without a name. */
    private List<Question.Option> names(Scope scope, List<Question> questions, Map<String, Map<String, Long>> given) {
        var ids = questions.stream()
                .filter(question -> question.kind().asksForPeople())
                .flatMap(question -> given.getOrDefault(question.id(), Map.of()).keySet().stream())
                .map(UUID::fromString)
                .distinct()
                .toList();
        var people = ids.isEmpty() ? Map.<UUID, ParticipantFacts>of() : participants.byIds(scope, ids);
        return ids.stream()
                .map(id -> new Question.Option(
                        id.toString(),
                        people.containsKey(id) ? people.get(id).person().shortName() : "Данные удалены"))
                .toList();
    }

    private static ResultsView.QuestionResult result(
            Question question, long n, Map<String, Long> counts, List<String> words) {
        var tally = Tally.of(question, n, counts);
        return new ResultsView.QuestionResult(
                question.id(),
                question.kind(),
                question.text(),
                question.construct(),
                tally.n(),
                tally.mean(),
                tally.distribution().stream()
                        .map(bar -> new ResultsView.ResultValue(bar.value(), bar.label(), bar.count()))
                        .toList(),
                isOpen(question) ? words : null);
    }

    private static boolean isOpen(Question question) {
        return question.kind().isOpen();
    }

    private static List<String> ids(List<Question> questions, Predicate<Question> wanted) {
        return questions.stream().filter(wanted).map(Question::id).toList();
    }
}
