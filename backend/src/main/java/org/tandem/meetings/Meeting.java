package org.tandem.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One meeting of one pair: planned, held with a record, closed by the feedback of both sides. */
@Entity
class Meeting extends TenantEntity {

    /** While it lasts the author may still correct his record himself. */
    private static final Duration EDIT_WINDOW = Duration.ofDays(7);

    private UUID pairId;
    private UUID programId;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private MeetingType type;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    private Instant plannedAt;

    @Enumerated(EnumType.STRING)
    private MeetingFormat format;

    private String place;
    private Instant heldAt;
    private Integer durationMinutes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> attendees;

    private String topic;
    private String done;
    private String agreements;
    private boolean problem;
    private String problemText;
    private UUID recordedBy;
    private Instant recordedAt;
    private String reason;

    @Enumerated(EnumType.STRING)
    private MissedBy missedBy;

    private UUID replacesId;

    protected Meeting() {}

    Meeting(Scope scope, UUID programId, NewMeeting facts, int ordinal) {
        super(scope);
        this.pairId = facts.pairId();
        this.programId = programId;
        this.ordinal = ordinal;
        this.type = facts.type();
        this.status = MeetingStatus.PLANNED;
        this.plannedAt = facts.plannedAt();
        this.format = facts.format();
        this.place = facts.place();
    }

    /** The meeting that takes this one's place; this one stays as history. */
    Meeting reschedule(Scope scope, Instant at, String reason) {
        planned("Перенести можно только запланированную встречу.");
        status = MeetingStatus.RESCHEDULED;
        this.reason = reason;
        var next = new Meeting(scope, programId, new NewMeeting(pairId, type, at, format, place), ordinal);
        next.replacesId = id();
        return next;
    }

    void cancel(String reason) {
        planned("Отменить можно только запланированную встречу.");
        status = MeetingStatus.CANCELLED;
        this.reason = reason;
    }

    void miss(MissedBy who, String reason) {
        planned("Неявку отмечают у запланированной встречи.");
        status = MeetingStatus.MISSED;
        missedBy = who;
        this.reason = reason;
    }

    void hold(MeetingRecord facts, UUID account, Instant now) {
        planned("Запись уже есть или встреча не состоялась.");
        write(facts);
        recordedBy = account;
        recordedAt = now;
        status = MeetingStatus.HELD;
    }

    /** Corrects the record: its author within seven days, afterwards a curator who says why. */
    void correct(MeetingRecord facts, Scope scope, boolean curator, Instant now) {
        if (!MeetingStatus.TOOK_PLACE.contains(status)) {
            throw Problem.wrongState("Записи о встрече ещё нет.");
        }
        var fresh = now.isBefore(recordedAt.plus(EDIT_WINDOW));
        var author = scope.accountId() != null && scope.accountId().equals(recordedBy);
        if (!curator && !(author && fresh)) {
            throw Problem.wrongState("Запись правит её автор в течение семи дней, позже — куратор.");
        }
        if (!fresh && facts.reason() == null) {
            throw Problem.field("reason", "required", "Прошло больше семи дней: напишите, почему меняется запись.");
        }
        write(facts);
    }

    private void write(MeetingRecord facts) {
        heldAt = facts.heldAt();
        durationMinutes = facts.durationMinutes();
        format = facts.format();
        attendees = facts.attendeeIds();
        topic = facts.topic();
        done = facts.done();
        agreements = facts.agreements();
        problem = facts.problem();
        problemText = facts.problemText();
    }

    /** Feedback of everybody is there or waived. */
    void close() {
        status = MeetingStatus.CLOSED;
    }

    private void planned(String refusal) {
        if (status != MeetingStatus.PLANNED) {
            throw Problem.wrongState(refusal);
        }
    }

    void requireHeld() {
        if (status != MeetingStatus.HELD) {
            throw Problem.wrongState("Обратную связь дают после встречи, пока она не закрыта.");
        }
    }

    UUID pairId() {
        return pairId;
    }

    UUID programId() {
        return programId;
    }

    int ordinal() {
        return ordinal;
    }

    MeetingType type() {
        return type;
    }

    MeetingStatus status() {
        return status;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    Instant heldAt() {
        return heldAt;
    }

    String topic() {
        return topic;
    }

    boolean problem() {
        return problem;
    }

    UUID replacesId() {
        return replacesId;
    }

    Meetings.CalendarMeeting calendar(UUID firstId, int moves, Instant now) {
        return new Meetings.CalendarMeeting(
                id(),
                firstId,
                moves,
                pairId,
                programId,
                type,
                status,
                plannedAt,
                format == MeetingFormat.ONLINE,
                place,
                durationMinutes,
                plannedAt.isBefore(now));
    }

    MeetingView view(String pairTitle, List<FeedbackView> feedback, List<DebtView> missing, boolean staffOrMentor) {
        return new MeetingView(
                id(),
                pairId,
                pairTitle,
                ordinal,
                type,
                status,
                plannedAt,
                format,
                place,
                heldAt,
                durationMinutes,
                attendees == null ? List.of() : attendees,
                topic,
                done,
                agreements,
                staffOrMentor && problem,
                staffOrMentor ? problemText : null,
                reason,
                missedBy,
                replacesId,
                feedback,
                missing,
                version());
    }
}
