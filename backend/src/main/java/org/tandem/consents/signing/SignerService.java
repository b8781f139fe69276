package org.tandem.consents.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.tandem.audit.AuditLog;
import org.tandem.consents.ConsentSheet;
import org.tandem.consents.ConsentSheets;
import org.tandem.organisations.Organisations;
import org.tandem.organisations.privacy.Privacy;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.Hashes;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;

/** Signing, as the signer sees it. A link opens one document, and only together with its signer's code. */
@ApplicationScoped
@Transactional
class SignerService {

    private static final int LONGEST_DEVICE = 300;

    private record Found(Scope scope, SigningLink link, ConsentSheet consent, SignatureAgreement agreement) {}

    @Inject
    SigningLinkRepository links;

    @Inject
    SigningEvidenceRepository evidence;

    @Inject
    SignatureAgreementRepository agreements;

    @Inject
    ConsentSheets consents;

    @Inject
    Privacy privacy;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    SignerView view(LinkSecret secret) {
        var found = find(secret);
        var organisation = organisations.get(found.scope());
        return new SignerView(
                organisation.shortName(),
                organisation.policyUrl(),
                !found.consent().isIssued());
    }

    boolean accepts(LinkSecret secret, String code) {
        return find(secret).agreement().accepts(code);
    }

    SignerView.SignerText open(LinkSecret secret) {
        var found = waiting(secret);
        found.link().open(clock.instant());
        audit.record(
                found.scope(),
                "consent.signing-opened",
                "consent",
                found.consent().id());
        return new SignerView.SignerText(
                found.consent().number(),
                found.consent().signerName(),
                SigningText.lines(found.consent().text(), found.consent().byGuardian()));
    }

    /** Signs. The same call again, after a line that dropped, finds the document signed and changes nothing. */
    void sign(LinkSecret secret, Map<String, String> values, String address, String device) {
        var found = find(secret);
        if (!found.consent().isIssued()) {
            return;
        }
        var scope = found.scope();
        var consent = found.consent();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var act = privacy.signatureAct(scope).orElseThrow(SignerService::dead);
        found.link().open(now);
        var text = SigningText.filled(SigningText.lines(consent.text(), consent.byGuardian()), values);
        consents.signByLink(scope, consent.id());
        evidence.keep(
                scope,
                consent.id(),
                new SigningEvidence.Facts(
                        text,
                        Hashes.sha256(text.getBytes(StandardCharsets.UTF_8)),
                        found.link().createdAt(),
                        found.link().openedAt(),
                        now,
                        address,
                        device == null ? "" : device.substring(0, Math.min(device.length(), LONGEST_DEVICE)),
                        act.title(),
                        act.on(),
                        found.agreement().signedOn()));
    }

    void refuse(LinkSecret secret, String reason) {
        var found = waiting(secret);
        consents.refuse(found.scope(), found.consent().id(), reason);
    }

    /** The signer's own copy. */
    byte[] copy(LinkSecret secret) {
        var found = find(secret);
        var facts = evidence.facts(found.scope(), found.consent().id()).orElseThrow(SignerService::dead);
        return SigningFile.pdf(
                found.consent(),
                facts,
                ZoneId.of(organisations.get(found.scope()).timeZone()));
    }

    private Found waiting(LinkSecret secret) {
        var found = find(secret);
        if (!found.consent().isIssued()) {
            throw Problem.wrongState("Документ уже подписан.");
        }
        return found;
    }

    /** What waits for this signature, or was signed by this link. */
    private Found find(LinkSecret secret) {
        var scope = Scope.ofSystem(secret.organisationId());
        var link = links.of(secret)
                .filter(one -> one.state(clock.instant()) != LinkState.EXPIRED)
                .orElseThrow(SignerService::dead);
        var consent = consents.get(scope, link.consentId());
        var agreement = agreements
                .of(scope, consent.signerPersonId())
                .filter(SignatureAgreement::isSigned)
                .orElseThrow(SignerService::dead);
        var usable = consent.isIssued()
                ? privacy.signatureAct(scope).isPresent()
                : evidence.facts(scope, consent.id()).isPresent();
        if (!usable) {
            throw dead();
        }
        return new Found(scope, link, consent, agreement);
    }

    static Problem dead() {
        return new Problem(
                404,
                "link-dead",
                "Ссылка не работает: её срок прошёл, её заменили новой или код пять раз ввели неверно."
                        + " Попросите новую у куратора.");
    }
}
