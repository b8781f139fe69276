package org.tandem.training;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * «Школа наставников» of a programme.
 *
 * @param course null while there is no plan
 * @param sessions in the order of time, cancelled ones too
 * @param mentors those who were selected, by name
 * @param outer seminars and courses elsewhere, the latest first
 */
record TrainingView(
        @Schema(nullable = true) CourseView course,
        List<TrainingSessionView> sessions,
        List<MentorProgress> mentors,
        List<OuterCourseView> outer) {}
