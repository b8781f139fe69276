package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
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
                sheet.round().title(),
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
            if (sheets.submit(link, sheet.assignment(), key, given, now)) {
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
        var stored = sheets.stored(sheet.assignment(), key, given).orElseThrow(SheetService::dead);
        if (!stored.sameKey()) {
            throw new Problem(409, "already-answered", "Ответы на эту анкету уже получены. Спасибо!");
        }
        if (!stored.sameAnswers()) {
            throw new Problem(
                    422, "idempotency-key-reused", "С этим ключом уже отправлены другие данные. Обновите страницу.");
        }
        return new Receipt(stored.receivedAt(), false);
    }

    private static void checkKey(String key) {
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

    private static void check(List<Question> questions, Map<String, Object> answers) {
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
        if (isAnswered(sheet)) {
            return sheet;
        }
        if (!sheet.assignment().status().isOpen() || sheet.gone() || sheet.late()) {
            throw dead();
        }
        var today = LocalDate.now(clock.withZone(ZoneId.of(sheet.timeZone())));
        return switch (sheet.round().status(today)) {
            case OPEN -> sheet;
            case CLOSED -> throw dead();
            case SCHEDULED ->
                throw new Problem(
                        409,
                        "survey-not-open",
                        "Опрос откроется %s. Сохраните ссылку и загляните позже."
                                .formatted(DAY.format(sheet.round().opensOn())));
        };
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
