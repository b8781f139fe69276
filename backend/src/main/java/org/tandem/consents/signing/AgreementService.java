package org.tandem.consents.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.documents.rendering.RussianDates;
import org.tandem.organisations.Organisations;
import org.tandem.organisations.privacy.Privacy;
import org.tandem.people.People;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Agreements on electronic signature: handed out, signed on paper, ended. */
@ApplicationScoped
@Transactional
class AgreementService {

    private static final String SUBJECT = "person";

    @Inject
    SignatureAgreementRepository agreements;

    @Inject
    Privacy privacy;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    AgreementView view(Scope scope, UUID personId) {
        var person = people.get(scope, personId);
        return agreements
                .of(scope, personId)
                .map(one -> new AgreementView(personId, person.fullName(), one.issuedAt(), one.signedOn()))
                .orElseGet(() -> new AgreementView(personId, person.fullName(), null, null));
    }

    /**
     * The sheet with a new code. A former agreement of the person ends with it: its code was lost.
     *
     * @return a PDF; the code stands in it and nowhere else in the open
     */
    byte[] issue(Scope scope, UUID personId) {
        var person = people.get(scope, personId);
        var act = privacy.signatureAct(scope)
                .orElseThrow(() -> Problem.rule(
                        "L-22",
                        "Сначала укажите в настройках локальный акт о простой электронной подписи:"
                                + " без него по ссылке подписывать нельзя."));
        var operator = organisations.get(scope);
        if (operator.address() == null) {
            throw Problem.rule("L-02", "В соглашении должен стоять адрес организации: укажите его в настройках.");
        }
        var agreement = agreements.of(scope, personId).orElse(null);
        if (agreement == null) {
            agreement = new SignatureAgreement(scope, personId, clock.instant());
            agreements.persist(agreement);
        } else {
            agreement.issue(clock.instant());
        }
        agreements.flush();
        audit.record(scope, "signature-agreement.issued", SUBJECT, personId);
        return AgreementSheet.pdf(
                Map.of(
                        "operator", operator.fullName(),
                        "operatorAddress", operator.address(),
                        "signer", person.fullName(),
                        "act", act.title(),
                        "actOn", RussianDates.brief(act.on())),
                agreement.code());
    }

    /** The paper came back signed, the identity document was seen. */
    AgreementView sign(Scope scope, UUID personId, LocalDate signedOn) {
        var agreement = agreements.of(scope, personId).orElseThrow(Problem::notFound);
        var zone = ZoneId.of(organisations.get(scope).timeZone());
        agreement.sign(signedOn, LocalDate.ofInstant(agreement.issuedAt(), zone), organisations.today(scope));
        agreements.flush();
        audit.record(scope, "signature-agreement.signed", SUBJECT, personId);
        return view(scope, personId);
    }

    /** From now on the person signs on paper; signatures that were given stay. */
    void end(Scope scope, UUID personId) {
        agreements.delete(agreements.of(scope, personId).orElseThrow(Problem::notFound));
        audit.record(scope, "signature-agreement.ended", SUBJECT, personId);
    }
}
