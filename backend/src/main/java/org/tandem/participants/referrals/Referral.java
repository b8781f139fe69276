package org.tandem.participants.referrals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A word for somebody who might be helped. */
@Entity
class Referral extends TenantEntity {

    private UUID programId;

    @Enumerated(EnumType.STRING)
    private ReferralSource source;

    private String familyName;
    private String givenName;
    private String patronymic;
    private String className;
    private String reason;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    private String declineReason;
    private UUID participantId;
    private UUID authorId;
    private Instant createdAt;
    private LocalDate keepUntil;

    protected Referral() {}

    Referral(Scope scope, NewReferral facts, ReferralSource source, Instant now, LocalDate keepUntil) {
        super(scope);
        this.programId = facts.programId();
        this.source = source;
        this.familyName = facts.familyName();
        this.givenName = facts.givenName();
        this.patronymic = facts.patronymic();
        this.className = facts.className() == null ? null : facts.className().strip();
        this.reason = facts.reason();
        this.status = ReferralStatus.REFERRED;
        this.authorId = scope.accountId();
        this.createdAt = now;
        this.keepUntil = keepUntil;
    }

    /** He takes part now; his name stands on his card, and nowhere else. */
    void accept(UUID participantId) {
        requireOpen();
        this.participantId = participantId;
        status = ReferralStatus.ACCEPTED;
        familyName = null;
        givenName = null;
        patronymic = null;
    }

    void decline(String reason) {
        requireOpen();
        status = ReferralStatus.DECLINED;
        declineReason = reason;
    }

    private void requireOpen() {
        if (status != ReferralStatus.REFERRED) {
            throw Problem.wrongState("Эта рекомендация уже разобрана.");
        }
    }

    /** Null once he takes part. */
    String fullName() {
        return familyName == null
                ? null
                : Stream.of(familyName, givenName, patronymic)
                        .filter(part -> part != null)
                        .collect(Collectors.joining(" "));
    }

    UUID programId() {
        return programId;
    }

    UUID authorId() {
        return authorId;
    }

    UUID participantId() {
        return participantId;
    }

    String className() {
        return className;
    }

    /** @param fullName from his card where he takes part */
    ReferralView view(String fullName, String programTitle, String author) {
        return new ReferralView(
                id(),
                programId,
                programTitle,
                source,
                fullName,
                familyName,
                givenName,
                patronymic,
                className,
                reason,
                status,
                declineReason,
                participantId,
                author,
                createdAt,
                status == ReferralStatus.ACCEPTED ? null : keepUntil,
                version());
    }
}
