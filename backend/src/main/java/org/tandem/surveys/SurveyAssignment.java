package org.tandem.surveys;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.tandem.participants.Side;
import org.tandem.programs.MentoringForm;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One participant's questionnaire in a round. Submitting it is a statement of {@link SheetRepository}. */
@Entity
class SurveyAssignment extends TenantEntity {

    private UUID roundId;
    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private MentoringForm form;

    private String linkHash;
    private String reminderHash;
    private String entryHash;

    @Enumerated(EnumType.STRING)
    private ResponseSource entrySource;

    private UUID entryBy;
    private Instant entryUntil;
    private Instant submittedAt;
    private String waiverReason;

    protected SurveyAssignment() {}

    /**
     * @param side with {@code form}, what the participant is today: results are compared by it
     * @param form null if he works in none
     */
    SurveyAssignment(Scope scope, UUID roundId, UUID participantId, Side side, MentoringForm form) {
        super(scope);
        this.roundId = roundId;
        this.participantId = participantId;
        this.side = side;
        this.form = form;
        this.status = AssignmentStatus.PENDING;
    }

    UUID roundId() {
        return roundId;
    }

    UUID participantId() {
        return participantId;
    }

    AssignmentStatus status() {
        return status;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    /** Gives the questionnaire a new link; the former one stops working. */
    LinkSecret newLink() {
        requireOpen();
        var secret = LinkSecret.create(organisationId());
        linkHash = secret.hash();
        return secret;
    }

    /** A link for a reminder; the one that was handed out goes on working, that of an earlier reminder does not. */
    LinkSecret remind() {
        requireOpen();
        var secret = LinkSecret.create(organisationId());
        reminderHash = secret.hash();
        return secret;
    }

    /**
     * A link for somebody of the staff to enter the answers by; the participant's own goes on working, and the first
     * to send is the one that counts.
     */
    LinkSecret enter(ResponseSource source, UUID accountId, Instant until) {
        requireOpen();
        var secret = LinkSecret.create(organisationId());
        entryHash = secret.hash();
        entrySource = source;
        entryBy = accountId;
        entryUntil = until;
        return secret;
    }

    /** Who enters by this link, null if it is the participant's own. */
    ResponseSource entryBy(String hash) {
        return hash.equals(entryHash) ? entrySource : null;
    }

    Instant entryUntil() {
        return entryUntil;
    }

    /** Frees the participant from answering. */
    void waive(String reason) {
        requireOpen();
        status = AssignmentStatus.WAIVED;
        waiverReason = reason;
        linkHash = null;
        reminderHash = null;
        entryHash = null;
    }

    /** An answer would come too late now; one that has come stays. */
    void expire() {
        if (status.isOpen()) {
            status = AssignmentStatus.EXPIRED;
        }
    }

    private void requireOpen() {
        switch (status) {
            case SUBMITTED -> throw Problem.wrongState("Анкета уже заполнена.");
            case EXPIRED -> throw Problem.wrongState("Срок этой анкеты прошёл.");
            case WAIVED -> throw Problem.wrongState("Участник освобождён от этой анкеты.");
            case PENDING, IN_PROGRESS -> {}
        }
    }
}
