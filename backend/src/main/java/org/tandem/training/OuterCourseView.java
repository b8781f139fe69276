package org.tandem.training;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A seminar or course that was attended elsewhere.
 *
 * @param learnerName the mentor, or the curator of the programme; null if nobody is named as curator
 */
record OuterCourseView(
        UUID id,
        @Schema(nullable = true) UUID participantId,
        @Schema(nullable = true) String learnerName,
        OuterCourseKind kind,
        String title,
        String organiser,
        int hours,
        boolean remote,
        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(nullable = true) String paperNumber,
        @Schema(nullable = true) LocalDate paperDate,
        int version) {}
