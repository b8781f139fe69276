package org.tandem.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tandem.people.rights.DataSection;
import org.tandem.people.rights.ErasedData;
import org.tandem.people.rights.ErasedPerson;
import org.tandem.people.rights.PersonalDataHolder;
import org.tandem.shared.tenancy.Scope;

/** Notifications name people of whom something is told: those go. What they tell stands elsewhere. */
@ApplicationScoped
class NotificationOwnData implements PersonalDataHolder {

    @Inject
    NotificationRepository notifications;

    @Override
    public int order() {
        return 95;
    }

    /** Nothing of its own: everything told stands in the other sections. */
    @Override
    public List<DataSection> export(Scope scope, UUID personId) {
        return List.of();
    }

    @Override
    public ErasedData erase(Scope scope, ErasedPerson person) {
        return notifications.forget(scope, person.names()) == 0
                ? ErasedData.NOTHING
                : new ErasedData(List.of("уведомления, в которых был назван человек"), List.of());
    }
}
