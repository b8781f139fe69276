package org.tandem.surveys;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.ParticipantStatus;
import org.tandem.participants.Side;
import org.tandem.programs.MentoringForm;

/**
 * Part of the people whom a questionnaire fits; what is null or empty does not narrow.
 *
 * @param form of the pair somebody works in, or of the programme if it has only one
 * @param classNames classes or groups of learners
 */
record AudienceFilter(
        @Schema(nullable = true) Side side,
        @Schema(nullable = true) MentoringForm form,

        @Size(max = 100) @Schema(nullable = true) Set<@NotNull @Size(max = 60) String> classNames,

        @Schema(nullable = true) Set<@NotNull ParticipantStatus> statuses) {

    static final AudienceFilter EVERYBODY = new AudienceFilter(null, null, null, null);

    /** Somebody who may be asked, with the form he works in (null if none). */
    record Candidate(ParticipantFacts facts, MentoringForm form) {

        UUID id() {
            return facts.id();
        }
    }

    boolean takes(Candidate one) {
        return (side == null || one.facts().side() == side)
                && (form == null || one.form() == form)
                && (isEmpty(classNames)
                        || classNames.contains(one.facts().person().className()))
                && (isEmpty(statuses) || statuses.contains(one.facts().status()));
    }

    private static boolean isEmpty(Set<?> values) {
        return values == null || values.isEmpty();
    }
}
