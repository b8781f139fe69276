package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.tandem.access.Role;
import org.tandem.organisations.Organisations;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Participants;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.GroupResult.Group;
import org.tandem.surveys.GroupResult.GroupBy;
import org.tandem.surveys.ResultsRepository.Sums;
import org.tandem.surveys.ResultsView.Hidden;
import org.tandem.surveys.SurveyRoundRepository.RoundFacts;
import org.tandem.surveys.scoring.MeanInterval;
import org.tandem.surveys.scoring.Piping;
import org.tandem.surveys.scoring.Question;
import org.tandem.surveys.scoring.SmallGroups;
import org.tandem.surveys.scoring.Tally;

/** Counted answers of one round, read from sums: as dear for ten responses as for 100,000. */
@ApplicationScoped
@Transactional
class ResultsService {

    private static final Sums NOBODY = new Sums(0, 0, 0, Map.of());

    /** One answer in words. */
    record WordsView(String text) {}

    @Inject
    SurveyRoundRepository rounds;

    @Inject
    SurveyTemplateRepository templates;

    @Inject
    ResultsRepository results;

    @Inject
    TallyFolder folder;

    @Inject
    Participants participants;

    @Inject
    Organisations organisations;

    ResultsView of(Scope scope, UUID roundId) {
        var facts = rounds.facts(scope, roundId);
        var added = facts.round().isCountable() ? folder.fold(scope, roundId) : 0;
        var sums = results.sums(scope, roundId, "").getOrDefault("", Map.of());
        var hidden = hidden(scope, facts, sums);
        var questions = hidden == null ? questions(scope, facts) : List.<Question>of();
        var texts = hidden == null ? results.words(scope, roundId) : Map.<String, List<String>>of();
        var named = naming(scope, questions, sums);
        return new ResultsView(
                facts.invited(),
                facts.submitted(),
                facts.invited() == 0 ? 0 : Math.round(100.0 * facts.submitted() / facts.invited()),
                hidden,
                added == TallyFolder.BATCH,
                named.stream()
                        .map(question -> result(
                                question,
                                sums.getOrDefault(question.id(), NOBODY),
                                texts.getOrDefault(question.id(), List.of())))
                        .toList());
    }

    /** The same questions by groups; a question that is answered in words has none. */
    List<GroupResult> groups(Scope scope, UUID roundId, GroupBy by) {
        var facts = rounds.facts(scope, roundId);
        if (facts.round().mode().isNameless()) {
            throw Problem.wrongState("Ответы безымянны: чьи они, неизвестно, и сравнить группы нельзя.");
        }
        folder.fold(scope, roundId);
        var slices = results.sums(scope, roundId, by.name().toLowerCase(Locale.ROOT) + ":%");
        return questions(scope, facts).stream()
                .filter(question ->
                        !question.kind().isOpen() && !question.kind().asksForPeople())
                .map(question -> new GroupResult(question.id(), groups(question, slices)))
                .toList();
    }

    private static List<Group> groups(Question question, Map<String, Map<String, Sums>> slices) {
        var people = new TreeMap<String, Long>();
        slices.forEach((slice, sums) ->
                people.put(slice, sums.getOrDefault(question.id(), NOBODY).n()));
        var hidden = SmallGroups.hidden(people);
        return people.keySet().stream()
                .map(slice -> group(
                        question,
                        slice.substring(slice.indexOf(':') + 1).toLowerCase(Locale.ROOT),
                        slices.get(slice).getOrDefault(question.id(), NOBODY),
                        hidden.contains(slice)))
                .toList();
    }

    private static Group group(Question question, String value, Sums sums, boolean hidden) {
        var interval = hidden ? null : interval(question, sums);
        return new Group(
                value,
                sums.n(),
                hidden,
                interval == null ? null : interval.mean(),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                hidden ? List.of() : values(question, sums));
    }

    /**
     * Answers to one question in words.
     *
     * @param search part of a word that they must hold; null for all
     */
    Page<WordsView> words(Scope scope, UUID roundId, String questionId, String search, Cursor after, int limit) {
        var facts = rounds.facts(scope, roundId);
        var sums = results.sums(scope, roundId, "").getOrDefault("", Map.of());
        if (hidden(scope, facts, sums) != null
                || questions(scope, facts).stream()
                        .noneMatch(question -> question.id().equals(questionId)
                                && question.kind().isOpen())) {
            throw Problem.notFound();
        }
        return results.words(scope, roundId, questionId, search, after, limit);
    }

    /** What may be written into a file: 409 while nothing may be shown. */
    List<Question> exported(Scope scope, UUID roundId) {
        var facts = rounds.facts(scope, roundId);
        if (facts.round().isCountable()) {
            folder.fold(scope, roundId);
        }
        if (hidden(scope, facts, results.sums(scope, roundId, "").getOrDefault("", Map.of())) != null) {
            throw Problem.wrongState(
                    "Ответы безымянного опроса выгружают, когда он закрыт и ответили не меньше пяти человек.");
        }
        return naming(scope, questions(scope, facts), Map.of());
    }

    private Hidden hidden(Scope scope, RoundFacts facts, Map<String, Sums> sums) {
        var round = facts.round();
        if (!round.mode().isNameless()) {
            return null;
        }
        if (!round.isCountable()) {
            return round.status(organisations.today(scope)) == RoundStatus.CLOSED ? Hidden.MIXING : Hidden.OPEN;
        }
        return sums.getOrDefault("", NOBODY).n() < SmallGroups.LEAST ? Hidden.FEW : null;
    }

    private List<Question> questions(Scope scope, RoundFacts facts) {
        return templates.get(scope, facts.round().templateId()).questions().stream()
                .filter(question -> question.kind().isAnswered() && mayRead(scope, question))
                .map(question -> Piping.fill(question, Piping.Names.NONE))
                .toList();
    }

    /** Words meant for the curator and the psychologist are not for the director. */
    private static boolean mayRead(Scope scope, Question question) {
        return question.confidential() == null
                || !question.confidential()
                || scope.hasAny(Role.Names.CURATOR, Role.Names.PSYCHOLOGIST);
    }

    /** Questions for people with the names of everybody who was named; who was erased since has none. */
    private List<Question> naming(Scope scope, List<Question> questions, Map<String, Sums> sums) {
        var ids = questions.stream()
                .filter(question -> question.kind().asksForPeople())
                .flatMap(question -> sums.getOrDefault(question.id(), NOBODY).counts().keySet().stream())
                .map(UUID::fromString)
                .distinct()
                .toList();
        var people = ids.isEmpty() ? Map.<UUID, ParticipantFacts>of() : participants.byIds(scope, ids);
        var options = ids.stream()
                .map(id -> new Question.Option(
                        id.toString(),
                        people.containsKey(id) ? people.get(id).person().shortName() : "Данные удалены"))
                .toList();
        return questions.stream()
                .map(question -> question.kind().asksForPeople() ? question.offering(options) : question)
                .toList();
    }

    private static ResultsView.QuestionResult result(Question question, Sums sums, List<String> texts) {
        var interval = interval(question, sums);
        return new ResultsView.QuestionResult(
                question.id(),
                question.kind(),
                question.text(),
                question.construct(),
                sums.n(),
                interval == null ? null : interval.mean(),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                values(question, sums),
                question.kind().isOpen() ? texts : null);
    }

    private static MeanInterval interval(Question question, Sums sums) {
        return question.kind().isNumeric() ? MeanInterval.of(sums.n(), sums.total(), sums.squares()) : null;
    }

    private static List<ResultsView.ResultValue> values(Question question, Sums sums) {
        return Tally.of(question, sums.n(), sums.counts()).distribution().stream()
                .map(bar -> new ResultsView.ResultValue(bar.value(), bar.label(), bar.count()))
                .toList();
    }
}
