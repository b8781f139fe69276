package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.surveys.scoring.AnswerRules;
import org.tandem.surveys.scoring.Piping;

/**
 * Answering by a link for all. It shows the questionnaire and nothing of others, not even how many have answered. Each
 * key is one answer: the page makes one for each filling in.
 */
@ApplicationScoped
@Transactional
class SharedSheetService {

    /** Begins the token of a link for all. */
    static final String MARK = "s.";

    @Inject
    SheetRepository sheets;

    @Inject
    Clock clock;

    SheetView open(LinkSecret link) {
        var sheet = find(link);
        return new SheetView(
                sheet.round().title(),
                sheet.organisation(),
                Piping.fill(sheet.template().intro(), Piping.Names.NONE),
                SheetView.SheetStatus.OPEN,
                sheet.template().questions().stream()
                        .map(question -> QuestionView.of(Piping.fill(question, Piping.Names.NONE)))
                        .toList(),
                TranslationView.of(sheet.template().translations(), Piping.Names.NONE),
                sheet.policyUrl());
    }

    /** @param key {@code Idempotency-Key}, needed here: without it nothing tells a second answer from a second sending */
    SheetService.Receipt respond(LinkSecret link, String key, Map<String, Object> answers) {
        if (key == null || key.isBlank()) {
            throw new Problem(400, "bad-parameter", "Передайте заголовок Idempotency-Key.");
        }
        SheetService.checkKey(key);
        var sheet = find(link);
        var given = AnswerRules.given(answers);
        SheetService.check(sheet.template().questions(), answers);
        var now = clock.instant();
        if (sheets.submitShared(sheet.round(), key, given, now)) {
            return new SheetService.Receipt(now.truncatedTo(ChronoUnit.HOURS), true);
        }
        return SheetService.receipt(
                sheets.stored(sheet.round(), null, key, given).orElseThrow(SheetService::dead));
    }

    private SheetRepository.SharedSheet find(LinkSecret link) {
        var sheet = sheets.findShared(link).orElseThrow(SheetService::dead);
        SheetService.requireOpen(sheet.round(), LocalDate.now(clock.withZone(ZoneId.of(sheet.timeZone()))));
        return sheet;
    }
}
