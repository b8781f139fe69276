package org.tandem.pairs;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One participant named by another after the general meeting: as a wish with its place, or as unwanted. */
@Entity
class Preference extends TenantEntity {

    private UUID programId;
    private UUID participantId;
    private UUID targetId;
    private Integer place;

    protected Preference() {}

    /** @param place 1 for the first wish, null for «нежелательно» */
    Preference(Scope scope, UUID programId, UUID participantId, UUID targetId, Integer place) {
        super(scope);
        this.programId = programId;
        this.participantId = participantId;
        this.targetId = targetId;
        this.place = place;
    }

    UUID participantId() {
        return participantId;
    }

    UUID targetId() {
        return targetId;
    }

    Integer place() {
        return place;
    }
}
