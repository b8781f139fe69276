package org.tandem.surveys;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
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

    private String linkHash;
    private Instant submittedAt;
    private String waiverReason;

    protected SurveyAssignment() {}

    SurveyAssignment(Scope scope, UUID roundId, UUID participantId) {
        super(scope);
        this.roundId = roundId;
        this.participantId = participantId;
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

    /** Frees the participant from answering. */
    void waive(String reason) {
        requireOpen();
        status = AssignmentStatus.WAIVED;
        waiverReason = reason;
        linkHash = null;
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
