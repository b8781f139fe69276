package org.tandem.pairs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** That a participant said whom he would like to work with; whom he named are {@link Preference}s. */
@Entity
class PreferenceAnswer extends TenantEntity {

    @Column(updatable = false)
    private UUID programId;

    @Column(updatable = false)
    private UUID participantId;

    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private PreferenceSource source;

    private String comment;

    protected PreferenceAnswer() {}

    PreferenceAnswer(Scope scope, UUID programId, UUID participantId) {
        super(scope);
        this.programId = programId;
        this.participantId = participantId;
    }

    /** Notes the latest answer; a former one is forgotten. */
    void answer(PreferenceSource by, String words, Instant now) {
        answeredAt = now;
        source = by;
        comment = words == null || words.isBlank() ? null : words.strip();
    }

    UUID participantId() {
        return participantId;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    PreferenceSource source() {
        return source;
    }

    String comment() {
        return comment;
    }
}
