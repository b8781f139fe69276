package org.tandem.participants;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a participant tells of himself (domain §4.5). A list left out is an empty one.
 *
 * @param category code of {@code GET /participants/categories} for the side
 * @param position role position of a mentee
 * @param requests what a mentee asks for
 * @param competences what a mentor can help with
 * @param timeResource in words, e.g. «2 часа в неделю»
 * @param preferredAge of the mentees, in words
 */
record ParticipantProfile(
        @NotNull @Pattern(regexp = "[a-z_]{1,30}", message = "код категории из справочника")
        String category,

        @Schema(nullable = true) RolePosition position,

        @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid MentoringRequest> requests,

        @Size(max = 30) @Schema(nullable = true) List<@NotNull @Size(max = 200) String> competences,

        @Size(max = 200) @Schema(nullable = true) String timeResource,

        @Size(max = 30) @Schema(nullable = true) List<@NotNull @Size(max = 200) String> interests,

        @Size(max = 2000) @Schema(nullable = true) String achievements,
        @Size(max = 100) @Schema(nullable = true) String preferredAge) {

    ParticipantProfile {
        requests = requests == null ? List.of() : requests;
        competences = competences == null ? List.of() : competences;
        interests = interests == null ? List.of() : interests;
    }

    /** V-05: enough is known to make a pair. */
    boolean suffices(Side side) {
        return side == Side.MENTEE
                ? requests.stream().anyMatch(MentoringRequest::isComplete)
                : !competences.isEmpty() && timeResource != null;
    }

    /** What a mentee asks for, or what a mentor can help with. */
    List<String> topics(Side side) {
        return side == Side.MENTOR
                ? competences
                : requests.stream()
                        .map(MentoringRequest::topic)
                        .filter(Objects::nonNull)
                        .toList();
    }
}
