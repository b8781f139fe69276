package org.tandem.surveys;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One asked participant; what he answered is not shown by name.
 *
 * @param source whose hand sent the answers; null for none, and in an anonymous round
 * @param submittedAt null also in an anonymous round, which keeps no time
 */
record AssignmentRow(
        UUID id,
        UUID participantId,
        String fullName,
        AssignmentStatus status,
        @Schema(nullable = true) Instant submittedAt,
        @Schema(nullable = true) ResponseSource source,
        int version) {

    /** @param roundClosed then an unanswered assignment has expired, even before the job has written it */
    static AssignmentRow of(SurveyAssignment assignment, String fullName, ResponseSource source, boolean roundClosed) {
        var expired = roundClosed && assignment.status().isOpen();
        return new AssignmentRow(
                assignment.id(),
                assignment.participantId(),
                fullName,
                expired ? AssignmentStatus.EXPIRED : assignment.status(),
                assignment.submittedAt(),
                source,
                assignment.version());
    }
}
