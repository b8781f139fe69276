package org.tandem.pairs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.programs.MentoringForm;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A mentor with one mentee or several: from draft by agreement, order and work to its end. */
@Entity
class Pair extends TenantEntity {

    private UUID programId;

    @Enumerated(EnumType.STRING)
    private PairKind kind;

    @Enumerated(EnumType.STRING)
    private MentoringForm form;

    private String roleModel;

    @Enumerated(EnumType.STRING)
    private PairStatus status;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private String overrideReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private PairOrder pairOrder;

    private LocalDate activatedOn;
    private String pauseReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Dissolution ending;

    /** The pair whose mentees this one took over, null for most. */
    private UUID replacesId;

    private UUID changeOrderId;

    /** Named in the notice of a worker who mentors no more; null without one (ст. 351.8 ТК РФ). */
    private LocalDate dissolvesOn;

    private Instant createdAt;

    protected Pair() {}

    Pair(Scope scope, NewPair facts, Instant now) {
        super(scope);
        programId = facts.programId();
        kind = facts.menteeIds().size() == 1 ? PairKind.PAIR : PairKind.GROUP;
        form = facts.form();
        roleModel = facts.roleModel();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        overrideReason = facts.overrideReason();
        status = PairStatus.DRAFT;
        createdAt = now;
    }

    void propose() {
        from("Предложить можно только черновик пары.", PairStatus.DRAFT);
        status = PairStatus.PROPOSED;
    }

    void requireProposed() {
        from("Согласие отмечают у предложенной пары.", PairStatus.PROPOSED);
    }

    void agree() {
        status = PairStatus.AGREED;
    }

    void requireAgreed() {
        from("В приказ включают согласованную пару.", PairStatus.AGREED);
    }

    void order(PairOrder order) {
        requireAgreed();
        pairOrder = order;
        status = PairStatus.ORDERED;
    }

    void activate(LocalDate today) {
        from("Начать работу может пара, включённая в приказ.", PairStatus.ORDERED);
        activatedOn = today;
        status = PairStatus.ACTIVE;
    }

    void pause(String reason) {
        from("Приостановить можно работающую пару.", PairStatus.ACTIVE);
        pauseReason = reason;
        status = PairStatus.PAUSED;
    }

    /** @param day null when the worker agreed again */
    void announceEnd(LocalDate day) {
        dissolvesOn = day;
    }

    /** L-08: free texts that may name somebody. */
    void eraseTexts() {
        overrideReason = null;
        pauseReason = null;
        ending = ending == null
                ? null
                : new Dissolution(
                        ending.initiator(), ending.reasonCode(), null, ending.orderNumber(), ending.orderDate());
    }

    void resume() {
        from("Возобновить можно приостановленную пару.", PairStatus.PAUSED);
        pauseReason = null;
        status = PairStatus.ACTIVE;
    }

    /** The final meeting was held. */
    void startCompleting() {
        from("Итоговая встреча возможна только у работающей пары.", PairStatus.ACTIVE);
        status = PairStatus.COMPLETING;
    }

    void complete() {
        from("Завершить пару можно после итоговой встречи.", PairStatus.COMPLETING);
        status = PairStatus.COMPLETED;
    }

    void cancel() {
        from(
                "Отменить можно пару, которой ещё нет в приказе. Действующую пару расторгают.",
                PairStatus.DRAFT,
                PairStatus.PROPOSED,
                PairStatus.AGREED);
        status = PairStatus.CANCELLED;
    }

    void dissolve(Dissolution dissolution) {
        from(
                "Расторгнуть можно пару, которая есть в приказе.",
                PairStatus.ORDERED,
                PairStatus.ACTIVE,
                PairStatus.PAUSED);
        ending = dissolution;
        status = PairStatus.DISSOLVED;
    }

    /** The paper that says that this pair has ended. */
    void endBy(UUID orderId) {
        changeOrderId = orderId;
    }

    UUID changeOrderId() {
        return changeOrderId;
    }

    /** This draft goes on with the mentees of another pair. */
    void replace(Pair former) {
        replacesId = former.id();
    }

    private void from(String refusal, PairStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw Problem.wrongState(refusal);
        }
    }

    UUID programId() {
        return programId;
    }

    PairKind kind() {
        return kind;
    }

    MentoringForm form() {
        return form;
    }

    String roleModel() {
        return roleModel;
    }

    PairStatus status() {
        return status;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    PairOrder order() {
        return pairOrder;
    }

    LocalDate dissolvesOn() {
        return dissolvesOn;
    }

    LocalDate activatedOn() {
        return activatedOn;
    }

    String pauseReason() {
        return pauseReason;
    }

    String overrideReason() {
        return overrideReason;
    }

    UUID replacesId() {
        return replacesId;
    }

    Dissolution ending() {
        return ending;
    }
}
