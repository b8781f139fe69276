package org.tandem.programs.roadmap;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One time that an activity falls due: its plan day and what came of it. */
@Entity
@Table(name = "activity_occurrence")
class Occurrence extends TenantEntity {

    private static final OccurrenceStatus[] OPEN = OccurrenceStatus.OPEN.toArray(OccurrenceStatus[]::new);

    private UUID programId;
    private UUID activityId;
    private LocalDate dueOn;
    private LocalDate proposedOn;
    private LocalDate postponedFrom;

    @Enumerated(EnumType.STRING)
    private OccurrenceStatus status;

    private LocalDate doneOn;
    private String result;
    private String remark;

    protected Occurrence() {}

    Occurrence(Scope scope, UUID programId, UUID activityId, LocalDate dueOn) {
        super(scope);
        this.programId = programId;
        this.activityId = activityId;
        this.dueOn = dueOn;
        this.status = OccurrenceStatus.PLANNED;
    }

    void start() {
        from("Мероприятие уже начато или закрыто.", OccurrenceStatus.PLANNED);
        status = OccurrenceStatus.IN_PROGRESS;
    }

    /** @param needsResult the activity names a result, so the fact must too */
    void complete(LocalDate day, String result, boolean needsResult, LocalDate today) {
        from("Мероприятие уже закрыто.", OPEN);
        if (day.isAfter(today)) {
            throw Problem.field("doneOn", "future", "Дата выполнения ещё не наступила.");
        }
        if (needsResult && result == null) {
            throw Problem.field("result", "R-021", "У мероприятия запланирован результат: напишите, что получено.");
        }
        this.doneOn = day;
        this.result = result;
        this.remark = null;
        this.proposedOn = null;
        this.status = OccurrenceStatus.DONE;
    }

    void verify() {
        from("Проверить можно выполненное мероприятие.", OccurrenceStatus.DONE);
        status = OccurrenceStatus.VERIFIED;
    }

    void sendBack(String remark) {
        from("Вернуть можно выполненное мероприятие.", OccurrenceStatus.DONE, OccurrenceStatus.VERIFIED);
        this.remark = remark;
        this.doneOn = null;
        this.status = OccurrenceStatus.IN_PROGRESS;
    }

    void postpone(LocalDate day, String reason) {
        from("Перенести можно незакрытое мероприятие.", OPEN);
        move(day);
        remark = reason;
    }

    /** Asks for a later day; until somebody agrees the former one counts. */
    void askPostponement(LocalDate day, String reason) {
        from(
                "Попросить о переносе можно незакрытого мероприятия, о котором ещё не просили.",
                OccurrenceStatus.PLANNED,
                OccurrenceStatus.IN_PROGRESS);
        proposedOn = day;
        remark = reason;
        status = OccurrenceStatus.POSTPONED;
    }

    void agreeToPostponement() {
        from("О переносе этого срока никто не просил.", OccurrenceStatus.POSTPONED);
        move(proposedOn);
    }

    void refusePostponement(String reason) {
        from("О переносе этого срока никто не просил.", OccurrenceStatus.POSTPONED);
        proposedOn = null;
        remark = reason;
        status = OccurrenceStatus.PLANNED;
    }

    private void move(LocalDate day) {
        postponedFrom = postponedFrom == null ? dueOn : postponedFrom;
        dueOn = day;
        proposedOn = null;
        status = status == OccurrenceStatus.POSTPONED ? OccurrenceStatus.PLANNED : status;
    }

    /** A new term of the line itself gives its untouched occurrence another day. */
    void replan(LocalDate day) {
        dueOn = day;
    }

    void cancel(String reason) {
        from("Отменить можно незакрытое мероприятие.", OPEN);
        proposedOn = null;
        status = OccurrenceStatus.CANCELLED;
        remark = reason;
    }

    private void from(String refusal, OccurrenceStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw Problem.wrongState(refusal);
        }
    }

    boolean isDone() {
        return status == OccurrenceStatus.DONE || status == OccurrenceStatus.VERIFIED;
    }

    boolean isUntouched() {
        return status == OccurrenceStatus.PLANNED && remark == null;
    }

    /** Open, and not returned to somebody with a remark. */
    boolean waitsForData() {
        return OccurrenceStatus.OPEN.contains(status) && (remark == null || status != OccurrenceStatus.IN_PROGRESS);
    }

    UUID programId() {
        return programId;
    }

    UUID activityId() {
        return activityId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String remark() {
        return remark;
    }

    OccurrenceStatus status() {
        return status;
    }

    boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today) && OccurrenceStatus.OPEN.contains(status);
    }

    OccurrenceView view(LocalDate today) {
        return new OccurrenceView(
                id(), dueOn, proposedOn, postponedFrom, status, isOverdue(today), doneOn, result, remark, version());
    }
}
