package org.tandem.notifications.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tandem.access.Role;
import org.tandem.documents.Documents;
import org.tandem.notifications.Notice;
import org.tandem.notifications.Notifier;
import org.tandem.notifications.Topic;
import org.tandem.people.rights.DataRequests;
import org.tandem.shared.tenancy.Scope;

/** Papers of the organisation with a term: signatures, requests about personal data (L-07). */
@ApplicationScoped
class OfficeReminders implements Planner {

    private static final int REQUEST_DAYS_AHEAD = 3;

    @Inject
    Documents documents;

    @Inject
    DataRequests requests;

    @Inject
    Notifier notifier;

    @Override
    public void look(Scope scope, LocalDate today) {
        for (var document : documents.onSignature(scope)) {
            notifier.tellRole(
                    scope,
                    new Notice(
                            Topic.DOCUMENT_WAITS,
                            "document:" + document.id(),
                            Role.DIRECTOR,
                            "Документ ждёт подписи",
                            document.title(),
                            "/documents/" + document.id()));
        }
        for (var request : requests.dueUntil(scope, today.plusDays(REQUEST_DAYS_AHEAD))) {
            var late = request.dueOn().isBefore(today);
            for (var role : new Role[] {Role.PD_OFFICER, Role.DIRECTOR}) {
                notifier.tellRole(
                        scope,
                        new Notice(
                                Topic.DATA_REQUEST,
                                "request:" + request.id() + ":" + request.dueOn() + (late ? ":late" : ":soon"),
                                role,
                                late ? "Срок ответа на обращение прошёл" : "Подходит срок ответа на обращение",
                                "Обращение № " + request.number(),
                                "/rights/" + request.id()));
            }
        }
    }
}
