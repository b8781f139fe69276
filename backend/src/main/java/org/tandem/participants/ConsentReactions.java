package org.tandem.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tandem.audit.AuditLog;
import org.tandem.consents.ConsentChanged;
import org.tandem.consents.ConsentKind;
import org.tandem.consents.Consents;
import org.tandem.organisations.Organisations;
import org.tandem.programs.Programs;
import org.tandem.programs.roadmap.Roadmaps;

/** What a change of somebody's consents does to his participations, in the same transaction. */
@ApplicationScoped
class ConsentReactions {

    @Inject
    ParticipantRepository participants;

    @Inject
    Categories categories;

    @Inject
    Consents consents;

    @Inject
    Programs programs;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    void on(@Observes ConsentChanged event) {
        for (var participant : participants.ofPerson(event.scope(), event.personId())) {
            eraseUnlawfulCategory(event, participant);
            enterIfReady(event, participant);
        }
    }

    /** L-05: without its consent a sensitive category is not kept a moment longer. */
    private void eraseUnlawfulCategory(ConsentChanged event, Participant participant) {
        if (categories.isSensitive(participant.category())
                && !consents.hasEffective(event.scope(), event.personId(), ConsentKind.SPECIAL_CATEGORY)) {
            participant.replaceCategory(null);
            audit.record(event.scope(), "participant.category-erased", "participant", participant.id());
        }
    }

    /** V-02, V-05: who has everything enters the base without anybody's click. */
    private void enterIfReady(ConsentChanged event, Participant participant) {
        var requirements = consents.requirements(event.scope(), event.personId());
        if (participant.status() == ParticipantStatus.CONSENT_PENDING
                && requirements.complete()
                && participant.hasProfile()
                && programs.get(event.scope(), participant.programId()).isOpen()) {
            participant.enter(requirements, organisations.today(event.scope()));
            audit.record(event.scope(), "participant.entered", "participant", participant.id());
            roadmaps.dataChanged(event.scope(), participant.programId());
        }
    }
}
