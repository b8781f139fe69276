package org.tandem.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tandem.participants.Side;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One member's feedback on one meeting, or the reason why there is none. Never changed. */
@Entity
@Table(name = "meeting_feedback")
class Feedback extends TenantEntity {

    private UUID meetingId;
    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private Integer progress;
    private Integer engagement;
    private Integer comfort;
    private Integer usefulness;
    private Boolean safe;
    private Boolean helpNeeded;
    private String comment;
    private boolean oral;
    private boolean waived;
    private String waiverReason;
    private Instant givenAt;
    private UUID givenBy;

    protected Feedback() {}

    private Feedback(Scope scope, UUID meetingId, UUID participantId, Side side, Instant now) {
        super(scope);
        this.meetingId = meetingId;
        this.participantId = participantId;
        this.side = side;
        this.givenAt = now;
        this.givenBy = scope.accountId();
    }

    static Feedback given(Scope scope, UUID meetingId, Side side, FeedbackFacts facts, Instant now) {
        var feedback = new Feedback(scope, meetingId, facts.participantId(), side, now);
        feedback.progress = facts.progress();
        feedback.engagement = facts.engagement();
        feedback.comfort = facts.comfort();
        feedback.usefulness = facts.usefulness();
        feedback.safe = facts.safe();
        feedback.helpNeeded = facts.helpNeeded();
        feedback.comment = facts.comment();
        feedback.oral = Boolean.TRUE.equals(facts.oral());
        return feedback;
    }

    static Feedback waived(Scope scope, UUID meetingId, UUID participantId, Side side, String reason, Instant now) {
        var feedback = new Feedback(scope, meetingId, participantId, side, now);
        feedback.waived = true;
        feedback.waiverReason = reason;
        return feedback;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID participantId() {
        return participantId;
    }

    Side side() {
        return side;
    }

    boolean isUnsafe() {
        return Boolean.FALSE.equals(safe);
    }

    boolean asksForHelp() {
        return Boolean.TRUE.equals(helpNeeded);
    }

    FeedbackView view() {
        return new FeedbackView(
                participantId,
                side,
                progress,
                engagement,
                comfort,
                usefulness,
                safe,
                helpNeeded,
                comment,
                oral,
                waived,
                waiverReason,
                givenAt);
    }
}
