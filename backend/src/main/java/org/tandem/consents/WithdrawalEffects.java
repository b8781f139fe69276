package org.tandem.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tandem.organisations.calendar.WorkingDays;
import org.tandem.people.rights.DataRequests;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** What an end of a consent causes by its kind, beside what {@link ConsentChanged} does to bases and pairs. */
@ApplicationScoped
class WithdrawalEffects {

    /** ст. 351.8 ТК РФ: either side ends the mentoring with a notice of so many working days. */
    private static final int NOTICE_DAYS = 3;

    @Inject
    Event<ConsentEnded> ended;

    @Inject
    DataRequests requests;

    @Inject
    WorkingDays workingDays;

    /** The day from which nothing is done on the consent; L-13 if a notice is too short. */
    LocalDate lastDay(Scope scope, ConsentKind kind, ConsentWithdrawal request) {
        if (kind != ConsentKind.MENTOR_AGREEMENT) {
            return request.withdrawnOn();
        }
        var earliest = workingDays.plus(scope, request.withdrawnOn(), NOTICE_DAYS);
        if (request.endsOn() != null && request.endsOn().isBefore(earliest)) {
            throw Problem.field(
                    "endsOn", "L-13", "Предупреждают не позже чем за три рабочих дня: укажите более поздний день.");
        }
        return request.endsOn() == null ? earliest : request.endsOn();
    }

    void withdrawn(Scope scope, Consent consent, LocalDate lastDay) {
        ended.fire(new ConsentEnded(scope, consent.personId(), consent.kind(), true, lastDay));
        switch (consent.kind()) {
            case PD_PROCESSING, PD_MINOR_BY_GUARDIAN, PD_MINOR_OWN ->
                requests.consentWithdrawn(
                        scope,
                        consent.personId(),
                        !consent.signerPersonId().equals(consent.personId()),
                        consent.withdrawnOn());
            default -> {
                // the listeners of the event do what the kind asks for
            }
        }
    }

    void ranOut(Scope scope, Consent consent, LocalDate today) {
        ended.fire(new ConsentEnded(scope, consent.personId(), consent.kind(), false, today));
    }
}
