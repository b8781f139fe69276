package org.tandem.gatherings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** General meetings for the questionnaire that follows them. */
@ApplicationScoped
@Transactional
public class Gatherings {

    /**
     * What others need to know of a general meeting.
     *
     * @param came participants who came, in no order
     */
    public record GatheringSummary(UUID programId, List<UUID> came) {}

    @Inject
    GatheringRepository gatherings;

    @Inject
    GuestRepository guests;

    /** 404 if absent or out of scope. */
    public GatheringSummary get(Scope scope, UUID id) {
        return new GatheringSummary(
                gatherings.get(scope, id).programId(),
                guests.of(scope, List.of(id)).stream()
                        .filter(GatheringGuest::hasCome)
                        .map(GatheringGuest::participantId)
                        .toList());
    }
}
