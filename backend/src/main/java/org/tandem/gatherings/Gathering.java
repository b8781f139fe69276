package org.tandem.gatherings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A general meeting of a programme. */
@Entity
class Gathering extends TenantEntity {

    /** A slip works this long before the beginning, while people come in, and after it, for those who are late. */
    private static final Duration BEFORE = Duration.ofHours(2);

    private static final Duration AFTER = Duration.ofHours(6);

    @Column(updatable = false)
    private UUID programId;

    private String title;
    private Instant startsAt;
    private String place;
    private String cancelReason;

    protected Gathering() {}

    Gathering(Scope scope, UUID programId, GatheringFacts facts) {
        super(scope);
        this.programId = programId;
        write(facts);
    }

    void change(GatheringFacts facts) {
        requireHeld();
        write(facts);
    }

    private void write(GatheringFacts facts) {
        title = facts.title().strip();
        startsAt = facts.startsAt();
        place = facts.place().strip();
    }

    void cancel(String reason) {
        requireHeld();
        cancelReason = reason;
    }

    /** Refuses what makes no sense once the meeting is cancelled. */
    void requireHeld() {
        if (cancelReason != null) {
            throw Problem.wrongState("Встреча отменена.");
        }
    }

    /** Whether slips mark attendance now. */
    boolean takesSlips(Instant now) {
        return cancelReason == null && !now.isBefore(startsAt.minus(BEFORE)) && now.isBefore(startsAt.plus(AFTER));
    }

    /** Whether somebody may have come already. */
    boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt.minus(BEFORE));
    }

    UUID programId() {
        return programId;
    }

    String title() {
        return title;
    }

    Instant startsAt() {
        return startsAt;
    }

    String place() {
        return place;
    }

    String cancelReason() {
        return cancelReason;
    }
}
