package org.tandem.surveys;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.participants.Participants;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.SurveyAssignmentRepository.Before;

/** Surveys for pairs (the survey before a pair begins) and for the overview. */
@ApplicationScoped
@Transactional
public class Surveys {

    private static final String PREFERENCE = "preference";
    private static final String ON_PAPER = "Ответы на бумаге внёс куратор.";

    @Inject
    SurveyAssignmentRepository assignments;

    @Inject
    SurveyBaselineRepository baselines;

    @Inject
    SurveyRoundRepository rounds;

    @Inject
    Participants participants;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Where the participant stands with his survey «before»; 404 if he is absent or out of scope. */
    public BaselineStatus baseline(Scope scope, UUID participantId) {
        participants.get(scope, participantId);
        return baselines(scope, List.of(participantId)).get(participantId);
    }

    /** The same for many in a fixed number of queries; every given id is a key of the answer. */
    public Map<UUID, BaselineStatus> baselines(Scope scope, Collection<UUID> participantIds) {
        var today = organisations.today(scope);
        var asked = assignments.before(scope, participantIds).stream()
                .collect(groupingBy(before -> before.assignment().participantId()));
        var decided = baselines.of(scope, participantIds).stream()
                .collect(toMap(SurveyBaseline::participantId, SurveyBaseline::isWaived));
        var statuses = new HashMap<UUID, BaselineStatus>();
        for (var id : Set.copyOf(participantIds)) {
            statuses.put(id, status(asked.getOrDefault(id, List.of()), decided.getOrDefault(id, false), today));
        }
        return statuses;
    }

    private static BaselineStatus status(List<Before> asked, boolean waived, LocalDate today) {
        if (asked.stream().anyMatch(before -> before.assignment().status() == AssignmentStatus.SUBMITTED)) {
            return BaselineStatus.SUBMITTED;
        }
        if (waived || asked.stream().anyMatch(before -> before.assignment().status() == AssignmentStatus.WAIVED)) {
            return BaselineStatus.WAIVED;
        }
        return asked.stream().anyMatch(before -> mayAnswer(before, today))
                ? BaselineStatus.PENDING
                : BaselineStatus.NONE;
    }

    private static boolean mayAnswer(Before before, LocalDate today) {
        return before.assignment().status().isOpen() && before.round().status(today) != RoundStatus.CLOSED;
    }

    /**
     * Frees a participant from the survey «before», whether or not he was asked already (V-10); audited. 409 if he has
     * answered or is free already.
     */
    public void waiveBaseline(Scope scope, UUID participantId, String reason) {
        if (baseline(scope, participantId) == BaselineStatus.SUBMITTED) {
            throw Problem.wrongState("Анкета «до» уже заполнена: освобождать от неё не нужно.");
        }
        baselines.ofOne(scope, participantId).waive(reason, clock.instant());
        assignments.before(scope, List.of(participantId)).stream()
                .map(Before::assignment)
                .filter(assignment -> assignment.status().isOpen())
                .forEach(assignment -> assignment.waive(reason));
        audit.record(scope, "survey.baseline-waived", "participant", participantId, reason);
    }

    /** The participant's pair begins to work: the survey «before» takes no answer any more, in any round (V-26). */
    public void closeBaseline(Scope scope, UUID participantId) {
        participants.get(scope, participantId);
        baselines.ofOne(scope, participantId).close(clock.instant());
        assignments.before(scope, List.of(participantId)).stream()
                .map(Before::assignment)
                .forEach(SurveyAssignment::expire);
    }

    /** Participants whose answer to the questionnaire after the general meeting is awaited. */
    public Set<UUID> preferencesAwaited(Scope scope, UUID programId) {
        return assignments.open(scope, programId, PREFERENCE, organisations.today(scope)).stream()
                .map(SurveyAssignment::participantId)
                .collect(toSet());
    }

    /** The curator entered the participant's paper: his link takes no second answer. */
    public void preferencesOnPaper(Scope scope, UUID programId, UUID participantId) {
        assignments.open(scope, programId, PREFERENCE, organisations.today(scope)).stream()
                .filter(assignment -> assignment.participantId().equals(participantId))
                .forEach(assignment -> assignment.waive(ON_PAPER));
    }

    /** Rounds of the programme that take answers today, the soonest to close first. */
    public List<RoundCounts> openRounds(Scope scope, UUID programId) {
        return rounds.open(scope, programId, organisations.today(scope)).stream()
                .map(facts -> new RoundCounts(
                        facts.round().id(),
                        programId,
                        facts.round().title(),
                        facts.side(),
                        facts.wave(),
                        facts.round().closesOn(),
                        facts.invited(),
                        facts.submitted()))
                .toList();
    }
}
