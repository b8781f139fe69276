package org.tandem.people.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** Requests about personal data, for features in which the reason of one arises. */
@ApplicationScoped
@Transactional
public class DataRequests {

    @Inject
    DataRequestService service;

    @Inject
    DataRequestRepository requests;

    /** The consent to processing was withdrawn: what is kept must be erased in time (L-07). Once while one is open. */
    public void consentWithdrawn(Scope scope, UUID personId, boolean byGuardian, LocalDate withdrawnOn) {
        var asked = requests.ofPerson(scope, personId).stream()
                .anyMatch(request ->
                        request.kind() == DataRequestKind.ERASURE && DataRequest.OPEN.contains(request.status()));
        if (!asked) {
            service.create(
                    scope,
                    new NewDataRequest(
                            personId,
                            DataRequestKind.ERASURE,
                            DataRequestGround.CONSENT_WITHDRAWN,
                            byGuardian ? DataRequestApplicant.GUARDIAN : DataRequestApplicant.SUBJECT,
                            withdrawnOn,
                            null));
        }
    }

    /** How many requests are open, and how many of them are late on the day. */
    public OpenRequests open(Scope scope, LocalDate today) {
        var open = requests.open(scope);
        return new OpenRequests(open.size(), (int)
                open.stream().filter(r -> r.dueOn().isBefore(today)).count());
    }

    /** Numbers of {@link #open}. */
    public record OpenRequests(int open, int late) {}

    /** An open request and the last day for the answer. */
    public record DueRequest(UUID id, int number, LocalDate dueOn) {}

    /** Open requests whose term ends by the day, the soonest first. */
    public List<DueRequest> dueUntil(Scope scope, LocalDate day) {
        return requests.open(scope).stream()
                .filter(request -> !request.dueOn().isAfter(day))
                .map(request -> new DueRequest(request.id(), request.number(), request.dueOn()))
                .toList();
    }
}
