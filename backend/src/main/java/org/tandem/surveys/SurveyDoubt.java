package org.tandem.surveys;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A batch of answers by a shared link that the curator does not believe. */
@Entity
class SurveyDoubt extends TenantEntity {

    private UUID roundId;
    private int sharedNumber;
    private Instant hour;
    private int people;
    private String reason;
    private Instant raisedAt;
    private Instant droppedAt;

    protected SurveyDoubt() {}

    SurveyDoubt(Scope scope, UUID roundId, NewDoubt request, Instant now) {
        super(scope);
        this.roundId = roundId;
        this.sharedNumber = request.sharedNumber();
        this.hour = request.hour();
        this.reason = request.reason();
        this.raisedAt = now;
    }

    UUID roundId() {
        return roundId;
    }

    String reason() {
        return reason;
    }

    void concerns(int responses) {
        people = responses;
    }

    void drop(Instant now) {
        if (droppedAt != null) {
            throw Problem.wrongState("Эти ответы уже снова учтены.");
        }
        droppedAt = now;
    }
}
