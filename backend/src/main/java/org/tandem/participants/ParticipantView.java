package org.tandem.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.consents.ConsentRequirements;
import org.tandem.people.PersonView;

/**
 * A participant's card.
 *
 * @param category null if withheld or erased
 * @param categoryHidden there is a sensitive category that the caller's role may not see (L-05)
 * @param statusReason why he left
 * @param enteredOn day he entered the base
 * @param actualisedOn day somebody last saw that the card is true
 * @param previousId the same person in the programme before
 * @param actions transitions the caller may try next
 */
record ParticipantView(
        UUID id,
        UUID programId,
        PersonView person,
        Side side,
        @Schema(nullable = true) String category,
        boolean categoryHidden,
        ParticipantStatus status,
        @Schema(nullable = true) String statusReason,
        @Schema(nullable = true) RolePosition position,
        List<MentoringRequest> requests,
        List<String> competences,
        @Schema(nullable = true) String timeResource,
        List<String> interests,
        @Schema(nullable = true) String achievements,
        @Schema(nullable = true) String preferredAge,
        @Schema(nullable = true) LocalDate enteredOn,
        @Schema(nullable = true) LocalDate actualisedOn,
        @Schema(nullable = true) UUID previousId,
        @Schema(nullable = true) Interview interview,
        @Schema(nullable = true) Training training,
        ConsentRequirements consents,
        List<ParticipantWarning> warnings,
        List<String> actions,
        int version) {

    static ParticipantView of(
            Participant participant,
            PersonView person,
            ConsentRequirements consents,
            List<ParticipantWarning> warnings,
            boolean categoryHidden) {
        var profile = participant.profile();
        return new ParticipantView(
                participant.id(),
                participant.programId(),
                person,
                participant.side(),
                categoryHidden ? null : profile.category(),
                categoryHidden,
                participant.status(),
                participant.statusReason(),
                profile.position(),
                profile.requests(),
                profile.competences(),
                profile.timeResource(),
                profile.interests(),
                profile.achievements(),
                profile.preferredAge(),
                participant.enteredOn(),
                participant.actualisedOn(),
                participant.previousId(),
                participant.interview(),
                participant.training(),
                consents,
                warnings,
                ParticipantStep.openIn(participant.side(), participant.status()),
                participant.version());
    }
}
