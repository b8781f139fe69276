package org.tandem.gatherings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One invited participant. */
@Entity
class GatheringGuest extends TenantEntity {

    @Column(updatable = false)
    private UUID gatheringId;

    @Column(updatable = false)
    private UUID participantId;

    private String linkHash;
    private Instant cameAt;

    @Enumerated(EnumType.STRING)
    private MarkedBy markedBy;

    protected GatheringGuest() {}

    GatheringGuest(Scope scope, UUID gatheringId, UUID participantId) {
        super(scope);
        this.gatheringId = gatheringId;
        this.participantId = participantId;
    }

    /** A new slip; the former one stops working. */
    LinkSecret newLink() {
        var secret = LinkSecret.create(organisationId());
        linkHash = secret.hash();
        return secret;
    }

    /** Notes the first sign of him; later ones change nothing. */
    void came(MarkedBy by, Instant now) {
        if (cameAt == null) {
            cameAt = now;
            markedBy = by;
        }
    }

    /** Takes a mark back that was made by mistake. */
    void didNotCome() {
        cameAt = null;
        markedBy = null;
    }

    UUID gatheringId() {
        return gatheringId;
    }

    UUID participantId() {
        return participantId;
    }

    boolean hasCome() {
        return cameAt != null;
    }

    Instant cameAt() {
        return cameAt;
    }

    MarkedBy markedBy() {
        return markedBy;
    }
}
