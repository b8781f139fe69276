package org.tandem.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** The plan by which the mentors of one programme are trained; a programme has at most one. */
@Entity
class TrainingCourse extends TenantEntity {

    @Column(updatable = false)
    private UUID programId;

    private String title;
    private String about;
    private Integer hours;

    @Enumerated(EnumType.STRING)
    private Assessment assessment;

    private Integer passScore;

    protected TrainingCourse() {}

    TrainingCourse(Scope scope, UUID programId, CourseFacts facts) {
        super(scope);
        this.programId = programId;
        change(facts);
    }

    void change(CourseFacts facts) {
        if (facts.assessment() == Assessment.TEST && facts.passScore() == null) {
            throw Problem.field("passScore", "not-null", "Укажите, сколько баллов нужно набрать.");
        }
        title = facts.title().strip();
        about = facts.about();
        hours = facts.hours();
        assessment = facts.assessment();
        passScore = assessment == Assessment.TEST ? facts.passScore() : null;
    }

    UUID programId() {
        return programId;
    }

    String title() {
        return title;
    }

    Integer hours() {
        return hours;
    }

    Assessment assessment() {
        return assessment;
    }

    Integer passScore() {
        return passScore;
    }

    CourseView view() {
        return new CourseView(id(), programId, title, about, hours, assessment, passScore, version());
    }
}
