package org.tandem.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One session of a training: planned, held when attendance is marked, or cancelled. */
@Entity
class TrainingSession extends TenantEntity {

    @Column(updatable = false)
    private UUID courseId;

    private Instant startsAt;
    private Integer durationMinutes;
    private String topic;
    private String trainer;

    @Enumerated(EnumType.STRING)
    private TrainerKind trainerKind;

    @Enumerated(EnumType.STRING)
    private SessionFormat format;

    private String place;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Material> materials;

    /** Null while nobody has marked who came. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> attendees;

    private String cancelReason;

    protected TrainingSession() {}

    TrainingSession(Scope scope, UUID courseId, SessionFacts facts) {
        super(scope);
        this.courseId = courseId;
        write(facts);
    }

    void change(SessionFacts facts) {
        requireNotCancelled();
        write(facts);
    }

    private void write(SessionFacts facts) {
        startsAt = facts.startsAt();
        durationMinutes = facts.durationMinutes();
        topic = facts.topic().strip();
        trainer = facts.trainer().strip();
        trainerKind = facts.trainerKind();
        format = facts.format();
        place = facts.place();
        materials = facts.materials();
    }

    /** Who came; replaces what was marked before. */
    void mark(List<UUID> came, Instant now) {
        requireNotCancelled();
        if (startsAt.isAfter(now)) {
            throw Problem.wrongState("Занятие ещё не началось: посещение отмечают в его день или позже.");
        }
        attendees = came;
    }

    void cancel(String reason) {
        requireNotCancelled();
        if (attendees != null) {
            throw Problem.wrongState("Занятие уже прошло: посещение отмечено.");
        }
        cancelReason = reason;
    }

    private void requireNotCancelled() {
        if (cancelled()) {
            throw Problem.wrongState("Занятие отменено.");
        }
    }

    boolean cancelled() {
        return cancelReason != null;
    }

    boolean marked() {
        return attendees != null;
    }

    boolean attendedBy(UUID participantId) {
        return marked() && attendees.contains(participantId);
    }

    boolean offers(UUID fileId) {
        return materials.stream().anyMatch(material -> fileId.equals(material.fileId()));
    }

    UUID courseId() {
        return courseId;
    }

    Instant startsAt() {
        return startsAt;
    }

    String topic() {
        return topic;
    }

    TrainingSessionView view() {
        return new TrainingSessionView(
                id(),
                courseId,
                startsAt,
                durationMinutes,
                topic,
                trainer,
                trainerKind,
                format,
                place,
                materials,
                attendees,
                cancelReason,
                version());
    }

    /** The session as one mentor may see it: only whether he himself came. */
    OwnSession ownView(UUID participantId) {
        return new OwnSession(
                id(),
                startsAt,
                durationMinutes,
                topic,
                trainer,
                format,
                place,
                materials,
                marked() ? attendedBy(participantId) : null,
                cancelReason);
    }
}
