package org.tandem.participants;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.people.NewGuardian;
import org.tandem.people.NewPerson;

/**
 * A participant to add: somebody already known or a new person, with a representative if he is a minor who has none.
 * {@code referralId} tells whom the referral named. The rest is his profile, see {@link ParticipantProfile}.
 */
record NewParticipant(
        @NotNull UUID programId,
        @Schema(nullable = true) UUID personId,
        @Schema(nullable = true) UUID referralId,
        @Valid @Schema(nullable = true) NewPerson person,
        @Valid @Schema(nullable = true) NewGuardian guardian,
        @NotNull Side side,

        @NotNull @Pattern(regexp = "[a-z_]{1,30}", message = "код категории из справочника")
        String category,

        @Schema(nullable = true) RolePosition position,

        @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid MentoringRequest> requests,

        @Size(max = 30) @Schema(nullable = true) List<@NotNull @Size(max = 200) String> competences,

        @Size(max = 200) @Schema(nullable = true) String timeResource,

        @Size(max = 30) @Schema(nullable = true) List<@NotNull @Size(max = 200) String> interests,

        @Size(max = 2000) @Schema(nullable = true) String achievements,
        @Size(max = 100) @Schema(nullable = true) String preferredAge) {

    @AssertTrue(message = "выберите человека или впишите нового")
    @Schema(hidden = true)
    boolean isOnePerson() {
        return (personId == null) != (person == null);
    }

    ParticipantProfile profile() {
        return new ParticipantProfile(
                category, position, requests, competences, timeResource, interests, achievements, preferredAge);
    }
}
