package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tandem.access.Role;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.participants.Participants;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;

/** Who was asked and who has answered; personal links and waivers. */
@ApplicationScoped
@Transactional
class AssignmentService {

    private static final Duration ENTRY = Duration.ofHours(2);

    /**
     * A personal link, shown only now.
     *
     * @param expiresOn last day on which it takes an answer
     */
    record SurveyLink(String link, LocalDate expiresOn) {}

    /** A personal link with the name of its addressee, shown only now. */
    record NamedLink(UUID assignmentId, String fullName, String link) {}

    @Inject
    SurveyRoundRepository rounds;

    @Inject
    SurveyAssignmentRepository assignments;

    @Inject
    Participants participants;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @ConfigProperty(name = "tandem.base-url")
    String baseUrl;

    Page<AssignmentRow> page(Scope scope, UUID roundId, Cursor after, int limit) {
        var closed = isClosed(scope, rounds.get(scope, roundId));
        return assignments
                .page(scope, roundId, after, limit)
                .map(named -> AssignmentRow.of(named.assignment(), named.fullName(), named.source(), closed));
    }

    SurveyLink link(Scope scope, UUID id) {
        var assignment = assignments.get(scope, id);
        var round = running(scope, assignment.roundId());
        if (participants.get(scope, assignment.participantId()).status().isGone()) {
            throw Problem.wrongState("Участник вышел из программы: анкету ему уже не отправить.");
        }
        var secret = assignment.newLink();
        audit.record(scope, "survey.link-issued", "survey_assignment", id);
        return new SurveyLink(address(secret), round.closesOn());
    }

    /** New links for everybody who may still answer, by name. */
    List<NamedLink> links(Scope scope, UUID roundId) {
        running(scope, roundId);
        audit.record(scope, "survey.links-issued", "survey_round", roundId);
        return assignments.answerable(scope, roundId).stream()
                .map(named -> new NamedLink(
                        named.assignment().id(),
                        named.fullName(),
                        address(named.assignment().newLink())))
                .toList();
    }

    /**
     * A link by which somebody of the staff enters the answers; it works for two hours.
     *
     * @param source from paper the curator or the director, by word of mouth the curator or the psychologist (V-22)
     */
    SurveyLink enter(Scope scope, UUID id, int version, ResponseSource source) {
        if (source == ResponseSource.LINK) {
            throw Problem.field("source", "not-by-staff", "Выберите, откуда ответы: с бумаги или со слов.");
        }
        var allowed = source == ResponseSource.PAPER ? Role.Names.DIRECTOR : Role.Names.PSYCHOLOGIST;
        if (!scope.hasAny(Role.Names.CURATOR, allowed)) {
            throw Problem.rule(
                    "V-22",
                    source == ResponseSource.PAPER
                            ? "С бумаги ответы вносят куратор и руководитель."
                            : "Со слов ответы записывают психолог и куратор.");
        }
        var assignment = assignments.get(scope, id);
        assignment.expect(version);
        var round = running(scope, assignment.roundId());
        if (round.mode().isNameless()) {
            throw Problem.wrongState("Опрос анонимный: ответы за участника в нём не вносят.");
        }
        var secret = assignment.enter(source, scope.accountId(), clock.instant().plus(ENTRY));
        audit.record(
                scope,
                source == ResponseSource.PAPER ? "survey.entry-from-paper" : "survey.entry-read-out",
                "survey_assignment",
                id);
        return new SurveyLink(address(secret), round.closesOn());
    }

    AssignmentRow waive(Scope scope, UUID id, String reason) {
        var assignment = assignments.get(scope, id);
        running(scope, assignment.roundId());
        assignment.waive(reason);
        audit.record(scope, "survey.waived", "survey_assignment", id, reason);
        var participant = participants.get(scope, assignment.participantId());
        return AssignmentRow.of(assignment, participant.person().fullName(), null, false);
    }

    private SurveyRound running(Scope scope, UUID roundId) {
        var round = rounds.get(scope, roundId);
        if (isClosed(scope, round)) {
            throw Problem.wrongState("Опрос закрыт.");
        }
        return round;
    }

    private boolean isClosed(Scope scope, SurveyRound round) {
        return round.status(organisations.today(scope)) == RoundStatus.CLOSED;
    }

    private String address(LinkSecret secret) {
        return baseUrl + "/a#" + secret.token();
    }
}
