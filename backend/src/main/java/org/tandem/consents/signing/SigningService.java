package org.tandem.consents.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.consents.ConsentKind;
import org.tandem.consents.ConsentSheet;
import org.tandem.consents.ConsentSheets;
import org.tandem.organisations.Organisations;
import org.tandem.organisations.privacy.Privacy;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;

/** Links by which consents are signed, as the curator sees them. */
@ApplicationScoped
@Transactional
class SigningService {

    /** In the first every line is ticked with the signer, the second is a labour document (ТК ст. 22.1). */
    private static final Set<ConsentKind> PAPER_ONLY =
            EnumSet.of(ConsentKind.DISTRIBUTION, ConsentKind.MENTOR_AGREEMENT);

    /**
     * A fresh link.
     *
     * @param link path of the page with the secret behind {@code #}, where no server logs it; shown this once
     */
    record NewLink(String link, Instant expiresAt) {}

    @Inject
    ConsentSheets consents;

    @Inject
    SignatureAgreementRepository agreements;

    @Inject
    AgreementService agreement;

    @Inject
    SigningLinkRepository links;

    @Inject
    SigningEvidenceRepository evidence;

    @Inject
    Privacy privacy;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    SigningView view(Scope scope, UUID consentId) {
        var consent = consents.get(scope, consentId);
        var now = clock.instant();
        return new SigningView(
                obstacle(scope, consent),
                agreement.view(scope, consent.signerPersonId()),
                links.of(scope, consentId)
                        .filter(link -> consent.isIssued())
                        .map(link -> new SigningView.LinkView(
                                link.state(now), link.createdAt(), link.expiresAt(), link.failures(), link.openedAt()))
                        .orElse(null),
                evidence.facts(scope, consentId)
                        .map(facts -> new SigningView.SignedView(
                                facts.signedAt(), facts.address(), facts.device(), facts.textHash()))
                        .orElse(null));
    }

    private SigningObstacle obstacle(Scope scope, ConsentSheet consent) {
        if (!consent.isIssued()) {
            return SigningObstacle.NOT_WAITING;
        }
        if (PAPER_ONLY.contains(consent.kind())) {
            return SigningObstacle.PAPER_ONLY;
        }
        if (privacy.signatureAct(scope).isEmpty()) {
            return SigningObstacle.NO_ACT;
        }
        var agreed = agreements.of(scope, consent.signerPersonId()).filter(SignatureAgreement::isSigned);
        return agreed.isEmpty() ? SigningObstacle.NO_AGREEMENT : null;
    }

    /** A link for the signer; a former one of this consent leads nowhere from now on. L-22 if there is an obstacle. */
    NewLink create(Scope scope, UUID consentId) {
        var obstacle = obstacle(scope, consents.get(scope, consentId));
        if (obstacle != null) {
            throw Problem.rule(
                    "L-22",
                    switch (obstacle) {
                        case NOT_WAITING -> "По ссылке подписывают согласие, которое выдано и ждёт подписи.";
                        case PAPER_ONLY -> "Этот документ подписывают только на бумаге.";
                        case NO_ACT -> "В настройках не указан локальный акт о простой электронной подписи.";
                        case NO_AGREEMENT ->
                            "Подписант ещё не подписал соглашение об электронной подписи: дайте ему лист и отметьте подпись.";
                    });
        }
        var secret = LinkSecret.create(scope.organisationId());
        var now = clock.instant();
        var link = links.of(scope, consentId).orElse(null);
        if (link == null) {
            link = new SigningLink(scope, consentId, secret, now);
            links.persist(link);
        } else {
            link.renew(secret, now);
        }
        links.flush();
        audit.record(scope, "consent.signing-link-created", "consent", consentId);
        return new NewLink("/a#s." + secret.token(), link.expiresAt());
    }

    void revoke(Scope scope, UUID consentId) {
        consents.get(scope, consentId);
        links.delete(links.of(scope, consentId).orElseThrow(Problem::notFound));
        audit.record(scope, "consent.signing-link-revoked", "consent", consentId);
    }

    /** The signed text and the proof, as a PDF; the look is on the record, there are a passport and an address in it. */
    byte[] sheet(Scope scope, UUID consentId) {
        var consent = consents.get(scope, consentId);
        var facts = evidence.facts(scope, consentId).orElseThrow(Problem::notFound);
        audit.record(scope, "consent.signing-read", "consent", consentId);
        return SigningFile.pdf(
                consent, facts, ZoneId.of(organisations.get(scope).timeZone()));
    }
}
