package org.tandem.surveys;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** What is decided on a participant's before-survey apart from any round. */
@Entity
class SurveyBaseline extends TenantEntity {

    private UUID participantId;
    private Instant waivedAt;
    private String waiverReason;
    private Instant closedAt;

    protected SurveyBaseline() {}

    SurveyBaseline(Scope scope, UUID participantId) {
        super(scope);
        this.participantId = participantId;
    }

    UUID participantId() {
        return participantId;
    }

    boolean isWaived() {
        return waivedAt != null;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** Frees the participant from the survey for the whole programme (V-10). */
    void waive(String reason, Instant now) {
        if (isWaived()) {
            throw Problem.wrongState("Участник уже освобождён от анкеты «до».");
        }
        waivedAt = now;
        waiverReason = reason;
    }

    /** The work of the pair has begun: a survey «before» would come too late (V-26). */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }
}
