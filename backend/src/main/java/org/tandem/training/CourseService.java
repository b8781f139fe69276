package org.tandem.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.documents.Files;
import org.tandem.participants.Participants;
import org.tandem.participants.Side;
import org.tandem.programs.Programs;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** The plan of a training and its sessions. */
@ApplicationScoped
@Transactional
class CourseService {

    @Inject
    CourseRepository courses;

    @Inject
    SessionRepository sessions;

    @Inject
    Participants participants;

    @Inject
    Programs programs;

    @Inject
    Files files;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    UUID create(Scope scope, NewCourse request) {
        if (!programs.get(scope, request.programId()).isOpen()) {
            throw Problem.wrongState("Программа наставничества завершена.");
        }
        if (courses.ofProgram(scope, request.programId()).isPresent()) {
            throw Problem.wrongState("Программа обучения уже есть: обновите страницу и измените её.");
        }
        var course = new TrainingCourse(scope, request.programId(), request.contents());
        courses.persistAndFlush(course);
        audit.record(scope, "training.course-added", "training-course", course.id());
        return course.id();
    }

    CourseView get(Scope scope, UUID id) {
        return courses.get(scope, id).view();
    }

    CourseView change(Scope scope, UUID id, int version, CourseFacts facts) {
        var course = courses.get(scope, id);
        course.expect(version);
        course.change(facts);
        audit.record(scope, "training.course-changed", "training-course", id);
        courses.flush();
        return course.view();
    }

    UUID addSession(Scope scope, UUID courseId, SessionFacts facts) {
        courses.get(scope, courseId);
        requireMaterials(scope, facts.materials());
        var session = new TrainingSession(scope, courseId, facts);
        sessions.persistAndFlush(session);
        audit.record(scope, "training.session-added", "training-session", session.id());
        return session.id();
    }

    TrainingSessionView session(Scope scope, UUID id) {
        return sessions.get(scope, id).view();
    }

    TrainingSessionView changeSession(Scope scope, UUID id, int version, SessionFacts facts) {
        var session = sessions.get(scope, id);
        session.expect(version);
        requireMaterials(scope, facts.materials());
        session.change(facts);
        return noted(scope, session, "changed", null);
    }

    private void requireMaterials(Scope scope, List<Material> materials) {
        for (var i = 0; i < materials.size(); i++) {
            var material = materials.get(i);
            if ((material.url() == null) == (material.fileId() == null)) {
                throw Problem.field("materials[" + i + "].url", "url-or-file", "Укажите адрес или выберите файл.");
            }
            if (material.fileId() != null) {
                files.require(scope, material.fileId());
            }
        }
    }

    /** Marks the whole session at once: who is not named did not come. */
    TrainingSessionView mark(Scope scope, UUID id, int version, List<UUID> came) {
        var session = sessions.get(scope, id);
        session.expect(version);
        var programId = courses.get(scope, session.courseId()).programId();
        var once = List.copyOf(new LinkedHashSet<>(came));
        var known = participants.byIds(scope, once);
        for (var one : once) {
            var facts = known.get(one);
            if (facts == null || !facts.programId().equals(programId) || facts.side() != Side.MENTOR) {
                throw Problem.notFound();
            }
        }
        session.mark(once, clock.instant());
        return noted(scope, session, "marked", null);
    }

    TrainingSessionView cancel(Scope scope, UUID id, String reason) {
        var session = sessions.get(scope, id);
        session.cancel(reason);
        return noted(scope, session, "cancelled", reason);
    }

    private TrainingSessionView noted(Scope scope, TrainingSession session, String verb, String reason) {
        audit.record(scope, "training.session-" + verb, "training-session", session.id(), reason);
        sessions.flush();
        return session.view();
    }
}
