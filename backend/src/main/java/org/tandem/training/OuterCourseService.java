package org.tandem.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.participants.Participants;
import org.tandem.programs.Programs;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Writes down seminars and courses that were attended elsewhere. */
@ApplicationScoped
@Transactional
class OuterCourseService {

    @Inject
    OuterCourseRepository courses;

    @Inject
    Participants participants;

    @Inject
    Programs programs;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    UUID add(Scope scope, NewOuterCourse request) {
        programs.get(scope, request.programId());
        require(scope, request.programId(), request.contents());
        var course = new OuterCourse(scope, request.programId(), request.contents());
        courses.persistAndFlush(course);
        audit.record(scope, "training.outer-course-added", "outer-course", course.id());
        return course.id();
    }

    OuterCourseView get(Scope scope, UUID id) {
        return view(scope, courses.get(scope, id));
    }

    OuterCourseView change(Scope scope, UUID id, int version, OuterCourseFacts facts) {
        var course = courses.get(scope, id);
        course.expect(version);
        require(scope, course.programId(), facts);
        course.change(facts);
        audit.record(scope, "training.outer-course-changed", "outer-course", id);
        courses.flush();
        return view(scope, course);
    }

    void remove(Scope scope, UUID id, String reason) {
        courses.delete(courses.get(scope, id));
        audit.record(scope, "training.outer-course-removed", "outer-course", id, reason);
    }

    private void require(Scope scope, UUID programId, OuterCourseFacts facts) {
        if (facts.participantId() != null
                && !participants.get(scope, facts.participantId()).programId().equals(programId)) {
            throw Problem.notFound();
        }
        if (facts.paperDate() != null && facts.paperDate().isAfter(organisations.today(scope))) {
            throw Problem.field("paperDate", "date", "Этот день ещё не наступил.");
        }
    }

    private OuterCourseView view(Scope scope, OuterCourse course) {
        return course.view(
                course.participantId() == null
                        ? programs.curatorName(scope, course.programId())
                        : participants
                                .get(scope, course.participantId())
                                .person()
                                .fullName());
    }
}
