package org.tandem.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.documents.DocumentChange;
import org.tandem.documents.Documents;
import org.tandem.documents.NewDocument;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Participants;
import org.tandem.participants.Side;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** What ends a training: the result, the completion, the certificate. */
@ApplicationScoped
@Transactional
class CompletionService {

    private static final String CERTIFICATE = "training_certificate";

    @Inject
    CourseRepository courses;

    @Inject
    RecordRepository records;

    @Inject
    TrainingReader reader;

    @Inject
    Participants participants;

    @Inject
    Documents documents;

    @Inject
    AuditLog audit;

    void assess(Scope scope, UUID courseId, AssessmentFacts facts) {
        var course = courses.get(scope, courseId);
        mentor(scope, course, facts.participantId());
        record(scope, course, facts.participantId()).assess(course, facts);
        audit.record(scope, "training.assessed", "participant", facts.participantId());
    }

    /** Mentors become trained, all or none; whoever lacks something only with a reason. */
    void complete(Scope scope, UUID courseId, CourseCompletion request) {
        var course = courses.get(scope, courseId);
        var state = reader.state(scope, course);
        var lacking = new ArrayList<Problem.FieldError>();
        for (var id : new LinkedHashSet<>(request.participantIds())) {
            var mentor = mentor(scope, course, id);
            var lacks = state.lacks(id);
            if (!lacks.isEmpty()) {
                lacking.add(new Problem.FieldError(
                        "participantIds",
                        "training-incomplete",
                        mentor.person().shortName() + ": " + String.join("; ", lacks)));
            }
        }
        if (!lacking.isEmpty() && request.reason() == null) {
            throw Problem.rule(
                    "training-incomplete",
                    "Обучение пройдено не полностью. Отметьте недостающее или напишите, почему оно засчитывается.",
                    List.copyOf(lacking));
        }
        for (var id : new LinkedHashSet<>(request.participantIds())) {
            participants.trained(scope, id, request.completedOn());
            record(scope, course, id).complete(request.completedOn());
            if (request.reason() != null) {
                audit.record(scope, "training.completed-early", "participant", id, request.reason());
            }
        }
    }

    /** Drafts a certificate in the register for everybody who has none; a cancelled one counts as none. */
    void certify(Scope scope, UUID courseId, List<UUID> ids) {
        var course = courses.get(scope, courseId);
        var state = reader.state(scope, course);
        var trainings = participants.trainings(scope, course.programId());
        for (var id : new LinkedHashSet<>(ids)) {
            var mentor = mentor(scope, course, id);
            var progress = state.of(mentor, trainings.get(id));
            if (progress.state() != TrainingState.COMPLETED) {
                throw Problem.wrongState(
                        "Сертификат выдают после обучения: " + mentor.person().shortName() + " его ещё не завершил.");
            }
            if (progress.certificate() == null) {
                var paper = documents.create(scope, certificate(course, mentor, progress.completedOn()));
                record(scope, course, id).certify(paper);
            }
        }
    }

    private static NewDocument certificate(TrainingCourse course, ParticipantFacts mentor, LocalDate completedOn) {
        var fields = new java.util.HashMap<>(Map.of(
                "recipient", mentor.person().fullName(),
                "course", course.title(),
                "completed_on", completedOn.toString()));
        if (course.hours() != null) {
            fields.put("hours", course.hours().toString());
        }
        return new NewDocument(
                CERTIFICATE,
                new DocumentChange(
                        "Сертификат: " + mentor.person().shortName(),
                        course.programId(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        fields),
                null);
    }

    private ParticipantFacts mentor(Scope scope, TrainingCourse course, UUID participantId) {
        var mentor = participants.get(scope, participantId);
        if (!mentor.programId().equals(course.programId()) || mentor.side() != Side.MENTOR) {
            throw Problem.notFound();
        }
        return mentor;
    }

    private TrainingRecord record(Scope scope, TrainingCourse course, UUID participantId) {
        return records.of(scope, course.id(), participantId).orElseGet(() -> {
            var record = new TrainingRecord(scope, course.id(), participantId);
            records.persist(record);
            return record;
        });
    }
}
