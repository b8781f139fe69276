package org.tandem.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.documents.Files;
import org.tandem.organisations.Organisations;
import org.tandem.organisations.privacy.Privacy;
import org.tandem.people.People;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** The way of a consent from the blank to its end. */
@ApplicationScoped
@Transactional
class ConsentService {

    @Inject
    ConsentRepository consents;

    @Inject
    ConsentPaper paper;

    @Inject
    People people;

    @Inject
    Files files;

    @Inject
    Organisations organisations;

    @Inject
    Privacy privacy;

    @Inject
    WithdrawalEffects effects;

    @Inject
    AuditLog audit;

    @Inject
    Event<ConsentChanged> changed;

    @Inject
    Clock clock;

    /** Hands out a blank with the text as it is today (L-01). */
    UUID issue(Scope scope, NewConsent request) {
        var today = organisations.today(scope);
        var person = people.get(scope, request.personId());
        var age = person.ageOn(today);
        ConsentRules.requireKindAt(request.kind(), age, person.ageOn(today.plusDays(ConsentTerms.AHEAD_DAYS)));
        requireSensitiveDataAllowed(scope, request.kind());
        var signer = ConsentRules.signer(request.kind(), person, age, request.signerPersonId());
        consents.open(scope, person.id(), request.kind()).ifPresent(open -> {
            throw Problem.wrongState("Такое согласие уже выдано, № " + open.number()
                    + ": отметьте подпись или отказ, прежде чем выдавать новое.");
        });
        var consent = new Consent(
                scope,
                consents.nextNumber(scope),
                person.id(),
                request.kind(),
                signer,
                ConsentTexts.of(request.kind()).textVersion(),
                paper.text(scope, request.kind(), person, signer),
                today,
                clock.instant());
        consents.persistAndFlush(consent);
        audit.record(scope, "consent.issued", "consent", consent.id());
        return consent.id();
    }

    /** L-05: nothing is consented to that the organisation does not keep. */
    private void requireSensitiveDataAllowed(Scope scope, ConsentKind kind) {
        if (kind == ConsentKind.SPECIAL_CATEGORY && !privacy.sensitiveDataEnabled(scope)) {
            throw Problem.rule("L-05", "Организация не хранит особые сведения: такое согласие не нужно.");
        }
    }

    void sign(Scope scope, UUID id, ConsentSignature request) {
        var consent = consents.get(scope, id);
        requireOldEnough(scope, consent, request.signedOn());
        if (request.fileId() != null) {
            files.require(scope, request.fileId());
        }
        consent.sign(request.signedOn(), request.method(), request.fileId(), organisations.today(scope));
        note(scope, consent, "signed", null);
    }

    /** Signed today by simple electronic signature (L-22); it is checked like a paper. */
    void signByLink(Scope scope, UUID id) {
        var consent = consents.get(scope, id);
        var today = organisations.today(scope);
        requireOldEnough(scope, consent, today);
        consent.sign(today, SignatureMethod.SIMPLE_ES, null, today);
        note(scope, consent, "signed-by-link", null);
    }

    /** The signed paper was scanned; when it was signed is written down by whoever checks it. */
    void file(Scope scope, UUID id, UUID fileId) {
        var consent = consents.get(scope, id);
        files.require(scope, fileId);
        consent.file(fileId);
        note(scope, consent, "scan-filed", null);
    }

    /** L-03: the own consent of a teenager is signed from his 14th birthday on. */
    private void requireOldEnough(Scope scope, Consent consent, LocalDate signedOn) {
        var person = people.get(scope, consent.personId());
        if (consent.kind() == ConsentKind.PD_MINOR_OWN && person.ageOn(signedOn) < ConsentRules.OWN_CONSENT_FROM) {
            throw Problem.field(
                    "signedOn", "L-03", "Своё согласие подросток подписывает с 14 лет: день подписи – не раньше.");
        }
    }

    /** The check that gives a consent force (L-02); the former one of the kind loses it. */
    void confirm(Scope scope, UUID id, ConsentConfirmation request) {
        var today = organisations.today(scope);
        var consent = consents.get(scope, id);
        request.requireChecked();
        if (consent.signerPersonId().equals(scope.personId())) {
            throw Problem.rule("L-02", "Своё согласие проверяет другой сотрудник.");
        }
        if (consent.isUndated()) {
            date(scope, consent, request.signedOn(), today);
        }
        consents.hold(List.of(consent.personId()));
        consents.effective(scope, consent.personId(), consent.kind()).ifPresent(former -> {
            former.makeWay(today);
            consents.flush();
        });
        consent.confirm(term(scope, consent, request.validUntil()), today);
        note(scope, consent, "confirmed", null);
        changed.fire(new ConsentChanged(scope, consent.personId()));
    }

    /** L-02: a paper that was filed by its code gets its date from whoever reads it. */
    private void date(Scope scope, Consent consent, LocalDate signedOn, LocalDate today) {
        if (signedOn == null) {
            throw Problem.field("signedOn", "not-null", "Впишите день подписи с листа.");
        }
        requireOldEnough(scope, consent, signedOn);
        consent.date(signedOn, today);
    }

    /** The asked term or the longest: what the text allows, and for a guardian's signature the 18th birthday (V-07). */
    private LocalDate term(Scope scope, Consent consent, LocalDate asked) {
        if (consent.signedOn() == null) {
            return null;
        }
        var longest =
                consent.signedOn().plusMonths(ConsentTexts.of(consent.kind()).validityMonths());
        if (!consent.signerPersonId().equals(consent.personId())) {
            var lastMinorDay = ConsentTerms.lastMinorDay(
                    people.get(scope, consent.personId()).birthDate());
            longest = lastMinorDay.isBefore(longest) ? lastMinorDay : longest;
        }
        if (asked != null && asked.isAfter(longest)) {
            throw Problem.field(
                    "validUntil", "date", "Согласие не может действовать дольше, чем сказано в его тексте.");
        }
        return asked == null ? longest : asked;
    }

    void reject(Scope scope, UUID id, String reason) {
        var consent = consents.get(scope, id);
        consent.reject(reason);
        note(scope, consent, "rejected", reason);
    }

    void refuse(Scope scope, UUID id, String reason) {
        var consent = consents.get(scope, id);
        consent.refuse(reason);
        note(scope, consent, "refused", reason);
    }

    /** Processing stops at once (L-07): whatever depends on the consent hears of it in this transaction. */
    void withdraw(Scope scope, UUID id, ConsentWithdrawal request) {
        var consent = consents.get(scope, id);
        consents.hold(List.of(consent.personId()));
        consent.withdraw(request.withdrawnOn(), request.reason(), organisations.today(scope));
        note(scope, consent, "withdrawn", request.reason());
        var lastDay = effects.lastDay(scope, consent.kind(), request);
        changed.fire(new ConsentChanged(scope, consent.personId()));
        effects.withdrawn(scope, consent, lastDay);
    }

    /** Ends every consent of the organisation whose term ran out; returns how many. */
    int expire(Scope scope) {
        var today = organisations.today(scope);
        consents.hold(consents.personsOfRanOut(scope, today));
        var ranOut = consents.ranOut(scope, today);
        for (var consent : ranOut) {
            consent.expire();
            note(scope, consent, "expired", null);
            changed.fire(new ConsentChanged(scope, consent.personId()));
            effects.ranOut(scope, consent, today);
        }
        return ranOut.size();
    }

    private void note(Scope scope, Consent consent, String verb, String reason) {
        audit.record(scope, "consent." + verb, "consent", consent.id(), reason);
        consents.flush();
    }
}
