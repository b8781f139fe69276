package org.tandem.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.privacy.SensitiveDataSwitchedOff;

/** L-05: the organisation keeps no special categories any more; what stays is that somebody needs special conditions. */
@ApplicationScoped
class SensitiveDataReactions {

    @Inject
    ParticipantRepository participants;

    @Inject
    Categories categories;

    @Inject
    AuditLog audit;

    void on(@Observes SensitiveDataSwitchedOff event) {
        for (var participant : participants.withSensitive(event.scope(), categories.sensitiveCodes())) {
            participant.replaceCategory(Categories.SPECIAL_CONDITIONS);
            audit.record(event.scope(), "participant.category-generalised", "participant", participant.id());
        }
    }
}
