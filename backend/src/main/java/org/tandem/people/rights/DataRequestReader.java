package org.tandem.people.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tandem.access.Role;
import org.tandem.organisations.Organisations;
import org.tandem.people.People;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;

/** Requests as they are shown. */
@ApplicationScoped
@Transactional
class DataRequestReader {

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

    Page<DataRequestView> page(Scope scope, DataRequestStatus status, UUID personId, Cursor after, int limit) {
        var page = requests.page(scope, status, personId, after, limit);
        var persons = people.byIds(
                scope, page.items().stream().map(DataRequest::personId).toList());
        var today = organisations.today(scope);
        return page.map(
                request -> view(scope, request, persons.get(request.personId()).fullName(), List.of(), today));
    }

    DataRequestView view(Scope scope, UUID id) {
        var request = requests.get(scope, id);
        var toErase = request.kind() == DataRequestKind.ERASURE && DataRequest.OPEN.contains(request.status());
        return view(
                scope,
                request,
                people.get(scope, request.personId()).fullName(),
                toErase ? erasure.obstacles(scope, request.personId()) : List.of(),
                organisations.today(scope));
    }

    private DataRequestView view(
            Scope scope, DataRequest request, String name, List<String> obstacles, LocalDate today) {
        var open = DataRequest.OPEN.contains(request.status());
        var term = terms.find(request.kind(), request.ground()).orElseThrow();
        var extension = open && request.extendedOn() == null && !today.isAfter(request.dueOn()) ? term.extension() : 0;
        return new DataRequestView(
                request.id(),
                request.number(),
                request.personId(),
                name,
                request.kind(),
                request.ground(),
                request.applicant(),
                request.status(),
                request.receivedOn(),
                request.dueOn(),
                open && request.dueOn().isBefore(today),
                term.basis(),
                extension,
                request.details(),
                request.extendedOn(),
                request.extensionReason(),
                request.answer(),
                request.refusalBasis(),
                request.doneOn(),
                request.closedOn(),
                request.actId(),
                obstacles,
                actions(scope, request, extension, obstacles),
                request.version());
    }

    private static List<String> actions(Scope scope, DataRequest request, int extension, List<String> obstacles) {
        var decides = scope.hasAny(Role.Names.DIRECTOR, Role.Names.PD_OFFICER);
        var actions = new ArrayList<String>();
        if (request.status() == DataRequestStatus.RECEIVED) {
            actions.add("start");
        }
        if (request.status() == DataRequestStatus.IN_WORK && decides) {
            if (request.kind() != DataRequestKind.ERASURE) {
                actions.add("completion");
            } else if (obstacles.isEmpty()) {
                actions.add("erasure");
            }
        }
        if (extension > 0) {
            actions.add("extension");
        }
        if (DataRequest.OPEN.contains(request.status()) && decides) {
            actions.add("refusal");
        }
        if (request.status() == DataRequestStatus.DONE && decides) {
            actions.add("closing");
        }
        return actions;
    }
}
