package org.tandem.participants;

import java.util.List;
import java.util.UUID;
import org.tandem.people.PersonFacts;

/**
 * What pairs, surveys and monitoring need to know of a participant.
 *
 * @param category code of the catalogue; may be sensitive (L-05), so it must not be shown on without a check of roles
 * @param trainingDone a mentor who finished the training
 * @param trainingWaived a mentor freed from the training with a reason
 * @param topics what a mentee asks for, or what a mentor can help with
 */
public record ParticipantFacts(
        UUID id,
        UUID programId,
        UUID personId,
        Side side,
        ParticipantStatus status,
        String category,
        PersonFacts person,
        boolean trainingDone,
        boolean trainingWaived,
        List<String> topics,
        List<String> interests) {}
