package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.participants.Participants;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Reminding those who have not answered, at most once a day. Links handed out before go on working. */
@ApplicationScoped
@Transactional
class ReminderService {

    private static final Duration PAUSE = Duration.ofHours(20);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d\u00a0MMMM", Locale.forLanguageTag("ru"));

    /** A text to be sent to one person, by whatever way he reads. */
    record ReminderText(UUID assignmentId, String fullName, String text) {}

    @Inject
    SurveyRoundRepository rounds;

    @Inject
    SurveyAssignmentRepository assignments;

    @Inject
    Participants participants;

    @Inject
    Organisations organisations;

    @Inject
    Event<SurveyReminded> reminded;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @ConfigProperty(name = "tandem.base-url")
    String baseUrl;

    List<ReminderText> remind(Scope scope, UUID roundId) {
        var facts = rounds.facts(scope, roundId);
        var round = facts.round();
        if (round.status(organisations.today(scope)) != RoundStatus.OPEN || round.mode() == RoundMode.SHARED) {
            throw Problem.wrongState("Напомнить можно, пока опрос с личными ссылками идёт.");
        }
        var now = clock.instant();
        if (facts.remindedAt() != null && facts.remindedAt().plus(PAUSE).isAfter(now)) {
            throw Problem.wrongState("Сегодня уже напоминали. Следующее напоминание – завтра.");
        }
        var waiting = assignments.answerable(scope, roundId);
        if (waiting.isEmpty()) {
            throw Problem.wrongState("Напоминать некому: все ответили.");
        }
        rounds.getEntityManager().persist(new SurveyReminder(scope, roundId, waiting.size(), now));
        audit.record(scope, "survey.reminded", "survey_round", roundId);
        var people = participants.byIds(
                scope,
                waiting.stream()
                        .map(named -> named.assignment().participantId())
                        .toList());
        var links = waiting.stream()
                .map(named -> new SurveyReminded.Addressee(
                        named.assignment().participantId(),
                        people.get(named.assignment().participantId()).personId(),
                        baseUrl + "/a#" + named.assignment().remind().token()))
                .toList();
        reminded.fire(new SurveyReminded(scope, roundId, round.title(), round.closesOn(), links));
        return IntStream.range(0, waiting.size())
                .mapToObj(i -> new ReminderText(
                        waiting.get(i).assignment().id(),
                        waiting.get(i).fullName(),
                        text(round, links.get(i).link())))
                .toList();
    }

    private static String text(SurveyRound round, String link) {
        return "Здравствуйте! Ждём ваших ответов на анкету «%s» до %s включительно. Ваша личная ссылка: %s"
                .formatted(round.title(), DAY.format(round.closesOn()), link);
    }
}
