package org.tandem.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** What one mentor has shown at the end of a training. */
@Entity
class TrainingRecord extends TenantEntity {

    @Column(updatable = false)
    private UUID courseId;

    @Column(updatable = false)
    private UUID participantId;

    private Boolean passed;
    private Integer score;
    private String reflection;
    private LocalDate completedOn;
    private UUID certificateId;

    protected TrainingRecord() {}

    TrainingRecord(Scope scope, UUID courseId, UUID participantId) {
        super(scope);
        this.courseId = courseId;
        this.participantId = participantId;
    }

    /** A test is passed by its score, a reflection by having been written. */
    void assess(TrainingCourse course, AssessmentFacts facts) {
        switch (course.assessment()) {
            case NONE -> throw Problem.wrongState("Программа обучения не предусматривает проверки.");
            case TEST -> {
                if (facts.score() == null) {
                    throw Problem.field("score", "not-null", "Укажите, сколько баллов набрано.");
                }
                score = facts.score();
                passed = score >= course.passScore();
            }
            case REFLECTION -> {
                if (facts.reflection() == null || facts.reflection().isBlank()) {
                    throw Problem.field("reflection", "not-blank", "Запишите рефлексию.");
                }
                reflection = facts.reflection().strip();
                passed = true;
            }
        }
    }

    void complete(LocalDate date) {
        completedOn = date;
    }

    void certify(UUID documentId) {
        certificateId = documentId;
    }

    UUID participantId() {
        return participantId;
    }

    Boolean passed() {
        return passed;
    }

    Integer score() {
        return score;
    }

    String reflection() {
        return reflection;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    UUID certificateId() {
        return certificateId;
    }
}
