package org.tandem.monitoring.care;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.people.rights.ErasedPerson;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.SealedText;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** Somebody took a pair's trouble on himself, put it off with a reason, or settled it. */
@Entity
class CareCase extends TenantEntity {

    private UUID programId;
    private UUID pairId;
    private String naturalKey;

    @Enumerated(EnumType.STRING)
    private CareKind kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private CareStatus status;

    private UUID actedBy;
    private Instant actedAt;
    private LocalDate putOffUntil;

    @Convert(converter = SealedText.class)
    private String note;

    protected CareCase() {}

    CareCase(Scope scope, UUID programId, CareSignal signal) {
        super(scope);
        this.programId = programId;
        this.pairId = signal.pair().id();
        this.naturalKey = signal.key();
        this.kind = signal.kind();
        this.title = signal.title();
    }

    void take(Scope scope, Instant now) {
        if (status == CareStatus.TAKEN) {
            throw Problem.wrongState("Этим уже занимаются. Обновите страницу.");
        }
        requireOpen();
        act(scope, CareStatus.TAKEN, now);
    }

    /** V-23: what a child asks for is not put off. */
    void putOff(Scope scope, LocalDate until, String reason, Instant now) {
        if (kind.isAlarm()) {
            throw Problem.rule("V-23", "Сигнал о безопасности или просьбу о помощи откладывать нельзя.");
        }
        requireOpen();
        act(scope, CareStatus.PUT_OFF, now);
        putOffUntil = until;
        note = reason;
    }

    void resolve(Scope scope, String note, Instant now) {
        requireOpen();
        act(scope, CareStatus.RESOLVED, now);
        putOffUntil = null;
        this.note = note;
    }

    /** It was not settled after all: whoever brings it back goes on with it. */
    void bringBack(Scope scope, Instant now) {
        if (status != CareStatus.RESOLVED && status != CareStatus.PUT_OFF) {
            throw Problem.wrongState("Это и так в списке. Обновите страницу.");
        }
        act(scope, CareStatus.TAKEN, now);
        putOffUntil = null;
    }

    private void requireOpen() {
        if (status == CareStatus.RESOLVED) {
            throw Problem.wrongState("Это уже отмечено сделанным. Обновите страницу.");
        }
    }

    private void act(Scope scope, CareStatus next, Instant now) {
        status = next;
        actedBy = scope.accountId();
        actedAt = now;
    }

    /** L-08: what was written about an erased person goes, that something was done stays. */
    void forgetNote() {
        if (note != null) {
            note = ErasedPerson.PLACEHOLDER;
        }
    }

    /** What was put off comes up again on its day. */
    CareStatus status(LocalDate today) {
        return status == CareStatus.PUT_OFF && !putOffUntil.isAfter(today) ? CareStatus.NEW : status;
    }

    UUID pairId() {
        return pairId;
    }

    String naturalKey() {
        return naturalKey;
    }

    CareKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    UUID actedBy() {
        return actedBy;
    }

    Instant actedAt() {
        return actedAt;
    }

    LocalDate putOffUntil() {
        return putOffUntil;
    }

    String note() {
        return note;
    }
}
