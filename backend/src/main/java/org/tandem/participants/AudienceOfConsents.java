package org.tandem.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tandem.consents.forms.ConsentAudience;
import org.tandem.programs.Programs;
import org.tandem.shared.tenancy.Scope;

/** Tells the forms of consents who takes part in a programme. */
@ApplicationScoped
class AudienceOfConsents implements ConsentAudience {

    @Inject
    ParticipantRepository participants;

    @Inject
    Programs programs;

    @Override
    public List<UUID> persons(Scope scope, UUID programId) {
        programs.get(scope, programId);
        return participants.ofProgram(scope, programId, null).stream()
                .filter(participant -> !participant.status().isGone())
                .map(Participant::personId)
                .distinct()
                .toList();
    }
}
