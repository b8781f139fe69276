package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tandem.participants.Participants;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.scoring.AnswerRules;
import org.tandem.surveys.scoring.Piping;
import org.tandem.surveys.scoring.Question;

/** Answering by a personal link. The link opens one questionnaire of one person and nothing else. */
@ApplicationScoped
@Transactional
class SheetService {

    private static final int LONGEST_KEY = 100;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d\u00a0MMMM", Locale.forLanguageTag("ru"));

    /**
     * Proof of storing.
     *
     * @param isNew false if the same answers came again with the same key
     */
    record Receipt(Instant receivedAt, boolean isNew) {}

    @Inject
    SheetRepository sheets;

    @Inject
    PersonChoices choices;

    @Inject
    SheetNames sheetNames;

    @Inject
    PreferenceAnswers preferences;

    @Inject
    Participants participants;

    @Inject
    Instance<WorkOfPairs> pairs;

    @Inject
    Clock clock;

    SheetView open(LinkSecret link) {
        var sheet = find(link);
        var answered = isAnswered(sheet);
        if (!answered) {
            sheets.begin(sheet.assignment());
        }
        var names = answered
                ? Piping.Names.NONE
                : sheetNames.of(
                        Scope.ofSystem(link.organisationId()),
                        sheet.template(),
                        sheet.assignment().participantId());
        return new SheetView(
                sheet.assignment().entryBy(link.hash()) == null
                        ? sheet.round().title()
                        : sheet.round().title() + ": " + name(sheet),
                sheet.organisation(),
                Piping.fill(sheet.template().intro(), names),
                answered ? SheetView.SheetStatus.SUBMITTED : SheetView.SheetStatus.OPEN,
                answered
                        ? List.of()
                        : questions(sheet).stream()
                                .map(question -> QuestionView.of(Piping.fill(question, names)))
                                .toList(),
                answered ? Map.of() : TranslationView.of(sheet.template().translations(), names),
                sheet.policyUrl());
    }

    /**
     * Stores the answers once (V-27).
     *
     * @param key {@code Idempotency-Key}: the same answers with the same key are received again without harm
     */
    Receipt respond(LinkSecret link, String key, Map<String, Object> answers) {
        checkKey(key);
        var sheet = find(link);
        var given = AnswerRules.given(answers);
        if (!isAnswered(sheet)) {
            var questions = questions(sheet);
            check(questions, answers);
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            if (sheets.submit(link, sheet, key, given, now)) {
                preferences.submitted(
                        Scope.ofSystem(link.organisationId()),
                        sheet.assignment().participantId(),
                        questions,
                        given);
                return new Receipt(now, true);
            }
        }
        return repeated(sheet, key, given);
    }

    private Receipt repeated(SheetRepository.Sheet sheet, String key, Map<String, Object> given) {
        var stored = sheets.stored(sheet.round(), sheet.assignment(), key, given);
        if (stored.isEmpty() && sheet.round().mode() == RoundMode.NAMED) {
            throw dead();
        }
        return receipt(stored.orElseThrow(SheetService::answeredBefore));
    }

    private static Problem answeredBefore() {
        return new Problem(409, "already-answered", "Ответы на эту анкету уже получены. Спасибо!");
    }

    /** What a second sending is told: that it came before, or that its key belongs to other answers. */
    static Receipt receipt(SheetRepository.Stored stored) {
        if (!stored.sameKey()) {
            throw answeredBefore();
        }
        if (!stored.sameAnswers()) {
            throw new Problem(
                    422, "idempotency-key-reused", "С этим ключом уже отправлены другие данные. Обновите страницу.");
        }
        return new Receipt(stored.receivedAt(), false);
    }

    /** Whose answers the staff enter by this link. */
    private String name(SheetRepository.Sheet sheet) {
        return participants
                .get(
                        Scope.ofSystem(sheet.round().organisationId()),
                        sheet.assignment().participantId())
                .person()
                .shortName();
    }

    static void checkKey(String key) {
        if (key != null && (key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c > ' ' && c < 127))) {
            throw new Problem(400, "bad-parameter", "Заголовок Idempotency-Key не разобран.");
        }
    }

    private List<Question> questions(SheetRepository.Sheet sheet) {
        return choices.offer(
                Scope.ofSystem(sheet.round().organisationId()),
                sheet.round(),
                sheet.assignment().participantId(),
                sheet.template().questions());
    }

    static void check(List<Question> questions, Map<String, Object> answers) {
        var errors = AnswerRules.check(questions, answers).stream()
                .map(error -> new Problem.FieldError("answers." + error.question(), error.code(), error.message()))
                .toList();
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }

    /** The sheet if it takes answers today, or has taken them. */
    private SheetRepository.Sheet find(LinkSecret link) {
        var sheet = sheets.find(link).orElseThrow(SheetService::dead);
        if (sheet.assignment().entryBy(link.hash()) != null
                && sheet.assignment().entryUntil().isBefore(clock.instant())) {
            throw dead();
        }
        if (isAnswered(sheet)) {
            return sheet;
        }
        if (!sheet.assignment().status().isOpen() || sheet.gone() || sheet.late()) {
            throw dead();
        }
        requireOpen(sheet.round(), LocalDate.now(clock.withZone(ZoneId.of(sheet.timeZone()))));
        requireFinalMeeting(sheet);
        return sheet;
    }

    static void requireOpen(SurveyRound round, LocalDate today) {
        switch (round.status(today)) {
            case OPEN -> {}
            case CLOSED -> throw dead();
            case SCHEDULED ->
                throw new Problem(
                        409,
                        "survey-not-open",
                        "Опрос откроется %s. Сохраните ссылку и загляните позже."
                                .formatted(DAY.format(round.opensOn())));
        }
    }

    /** What came of the work can be told when it is done (V-26). */
    private void requireFinalMeeting(SheetRepository.Sheet sheet) {
        var participant = sheet.assignment().participantId();
        if (sheet.template().wave() == SurveyWave.AFTER
                && pairs.isResolvable()
                && pairs.get()
                        .beforeFinalMeeting(Scope.ofSystem(sheet.round().organisationId()), List.of(participant))
                        .contains(participant)) {
            throw new Problem(
                    409,
                    "survey-not-open",
                    "Анкета об итогах откроется после завершающей встречи. Сохраните ссылку и загляните позже.");
        }
    }

    private static boolean isAnswered(SheetRepository.Sheet sheet) {
        return sheet.assignment().status() == AssignmentStatus.SUBMITTED;
    }

    static Problem dead() {
        return new Problem(
                404,
                "link-dead",
                "Ссылка не работает: опрос закрыт или ссылку заменили новой. Попросите новую у куратора.");
    }
}
