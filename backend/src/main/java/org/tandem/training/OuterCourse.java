package org.tandem.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A seminar of the municipal centre or a course of further education. */
@Entity
class OuterCourse extends TenantEntity {

    @Column(updatable = false)
    private UUID programId;

    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private OuterCourseKind kind;

    private String title;
    private String organiser;
    private int hours;
    private boolean remote;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String paperNumber;
    private LocalDate paperDate;

    protected OuterCourse() {}

    OuterCourse(Scope scope, UUID programId, OuterCourseFacts facts) {
        super(scope);
        this.programId = programId;
        change(facts);
    }

    void change(OuterCourseFacts facts) {
        if (facts.startsOn().isAfter(facts.endsOn())) {
            throw Problem.field("endsOn", "date", "Окончание не может быть раньше начала.");
        }
        participantId = facts.participantId();
        kind = facts.kind();
        title = facts.title().strip();
        organiser = facts.organiser().strip();
        hours = facts.hours();
        remote = facts.remote();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        paperNumber = facts.paperNumber();
        paperDate = facts.paperDate();
    }

    UUID programId() {
        return programId;
    }

    UUID participantId() {
        return participantId;
    }

    OuterCourseView view(String learnerName) {
        return new OuterCourseView(
                id(),
                participantId,
                learnerName,
                kind,
                title,
                organiser,
                hours,
                remote,
                startsOn,
                endsOn,
                paperNumber,
                paperDate,
                version());
    }
}
