package org.tandem.people.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.people.People;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** The way of a request from its receipt to the answer. */
@ApplicationScoped
@Transactional
class DataRequestService {

    @Inject
    DataRequestRepository requests;

    @Inject
    RequestTerms terms;

    @Inject
    Erasure erasure;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    UUID create(Scope scope, NewDataRequest request) {
        people.get(scope, request.personId());
        if (request.receivedOn().isAfter(organisations.today(scope))) {
            throw Problem.field("receivedOn", "date", "День получения ещё не наступил.");
        }
        var term = terms.find(request.kind(), request.ground())
                .orElseThrow(() -> Problem.field("ground", "ground", "У такого обращения не бывает этого основания."));
        var row = new DataRequest(
                scope,
                requests.nextNumber(scope),
                request,
                terms.dueOn(scope, term, request.receivedOn()),
                clock.instant());
        requests.persistAndFlush(row);
        audit.record(scope, "data-request.received", "data-request", row.id());
        return row.id();
    }

    void start(Scope scope, UUID id) {
        step(scope, id, "started", null, (request, today) -> request.start());
    }

    /** Once, by the days the law gives; the applicant is to be told why. */
    void extend(Scope scope, UUID id, String reason) {
        step(scope, id, "extended", reason, (request, today) -> {
            var term = terms.find(request.kind(), request.ground()).orElseThrow();
            if (term.extension() == 0) {
                throw Problem.wrongState("Закон не даёт продлить этот срок.");
            }
            request.extend(terms.extended(scope, term, request.dueOn()), reason, today);
        });
    }

    void complete(Scope scope, UUID id, String answer) {
        step(scope, id, "done", null, (request, today) -> request.complete(answer, today));
    }

    void refuse(Scope scope, UUID id, String basis) {
        step(scope, id, "refused", basis, (request, today) -> request.refuse(basis, today));
    }

    void close(Scope scope, UUID id) {
        step(scope, id, "closed", null, (request, today) -> request.close(today));
    }

    /** L-08: erases the person and registers the act, all or nothing. */
    void erase(Scope scope, UUID id) {
        var request = requests.get(scope, id);
        request.requireErasable();
        var act = erasure.erase(scope, request);
        var fresh = requests.get(scope, id);
        fresh.erased(act, organisations.today(scope));
        audit.record(scope, "data-request.erased", "data-request", id);
        requests.flush();
    }

    private void step(Scope scope, UUID id, String verb, String reason, BiConsumer<DataRequest, LocalDate> transition) {
        var request = requests.get(scope, id);
        transition.accept(request, organisations.today(scope));
        audit.record(scope, "data-request." + verb, "data-request", id, reason);
        requests.flush();
    }
}
