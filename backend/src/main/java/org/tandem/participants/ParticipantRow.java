package org.tandem.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.people.PersonFacts;
import org.tandem.people.PersonKind;

/**
 * A participant in a list.
 *
 * @param category null if withheld or erased
 * @param categoryHidden there is a sensitive category that the caller's role may not see (L-05)
 * @param requestTopics what a mentee asks for; empty for a mentor
 * @param competences what a mentor can help with; empty for a mentee
 * @param consentsMissing how many of the required consents are not in force
 */
record ParticipantRow(
        UUID id,
        UUID personId,
        UUID programId,
        String fullName,
        Side side,
        PersonKind kind,
        @Schema(nullable = true) String className,
        @Schema(nullable = true) String position,
        int age,
        @Schema(nullable = true) String category,
        boolean categoryHidden,
        ParticipantStatus status,
        List<String> requestTopics,
        List<String> competences,
        @Schema(nullable = true) LocalDate enteredOn,
        int consentsMissing) {

    static ParticipantRow of(
            Participant participant, PersonFacts person, LocalDate today, boolean categoryHidden, int consentsMissing) {
        var profile = participant.profile();
        return new ParticipantRow(
                participant.id(),
                person.id(),
                participant.programId(),
                person.fullName(),
                participant.side(),
                person.kind(),
                person.className(),
                person.position(),
                person.ageOn(today),
                categoryHidden ? null : profile.category(),
                categoryHidden,
                participant.status(),
                profile.requests().stream()
                        .map(MentoringRequest::topic)
                        .filter(Objects::nonNull)
                        .toList(),
                profile.competences(),
                participant.enteredOn(),
                consentsMissing);
    }
}
