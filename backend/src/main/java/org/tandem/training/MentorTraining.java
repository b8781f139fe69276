package org.tandem.training;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One mentor's training, for his card and for himself.
 *
 * @param course null while the programme has no plan
 */
record MentorTraining(
        @Schema(nullable = true) CourseView course,
        List<OwnSession> sessions,
        MentorProgress progress,
        List<OuterCourseView> outer) {}
