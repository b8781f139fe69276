package org.tandem.surveys;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** That those who had not answered a round were reminded. */
@Entity
class SurveyReminder extends TenantEntity {

    private UUID roundId;
    private int people;
    private Instant sentAt;

    protected SurveyReminder() {}

    SurveyReminder(Scope scope, UUID roundId, int people, Instant now) {
        super(scope);
        this.roundId = roundId;
        this.people = people;
        this.sentAt = now;
    }
}
