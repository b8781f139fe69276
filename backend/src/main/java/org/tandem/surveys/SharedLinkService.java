package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tandem.audit.AuditLog;
import org.tandem.documents.rendering.Poster;
import org.tandem.organisations.Organisations;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;

/** The link for all of a round: made, replaced, revoked, printed. Only its hash is stored, so it is shown once. */
@ApplicationScoped
@Transactional
class SharedLinkService {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0yyyy", Locale.forLanguageTag("ru"));

    /**
     * A link for all, shown only now.
     *
     * @param expiresOn last day on which it takes answers
     */
    record SharedLink(String link, LocalDate expiresOn) {}

    @Inject
    SurveyRoundRepository rounds;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @ConfigProperty(name = "tandem.base-url")
    String baseUrl;

    SharedLink create(Scope scope, UUID roundId) {
        var round = running(scope, roundId);
        var link = round.newSharedLink();
        audit.record(scope, "survey.shared-link-issued", "survey_round", roundId);
        return new SharedLink(start() + link.token(), round.closesOn());
    }

    void revoke(Scope scope, UUID roundId, String reason) {
        running(scope, roundId).revokeSharedLink();
        audit.record(scope, "survey.shared-link-revoked", "survey_round", roundId, reason);
    }

    /** A4 to hang on a wall; the caller shows the link that he got, since it is not stored. */
    byte[] poster(Scope scope, UUID roundId, String link) {
        var round = running(scope, roundId);
        var token = link.startsWith(start()) ? LinkSecret.parse(link.substring(start().length())) : null;
        if (token == null
                || token.filter(secret -> round.isSharedBy(secret.hash())).isEmpty()) {
            throw Problem.field(
                    "link", "not-the-link", "Это не действующая общая ссылка этого опроса: создайте новую.");
        }
        return Poster.of(
                round.title(),
                organisations.get(scope).shortName(),
                link,
                List.of(
                        "Наведите камеру телефона на код и ответьте на вопросы.",
                        "Отвечать можно до " + DAY.format(round.closesOn()) + " включительно.",
                        "Ответы анонимны: имя, телефон и вход не нужны."));
    }

    private String start() {
        return baseUrl + "/a#" + SharedSheetService.MARK;
    }

    private SurveyRound running(Scope scope, UUID roundId) {
        var round = rounds.get(scope, roundId);
        if (round.status(organisations.today(scope)) == RoundStatus.CLOSED) {
            throw Problem.wrongState("Опрос закрыт.");
        }
        return round;
    }
}
