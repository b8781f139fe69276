package org.tandem.documents.library;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** An act that the organisation added to its library. */
@Entity
class NormativeAct extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private NormativeLevel level;

    private String title;
    private String requisites;
    private String summary;
    private String link;
    private Instant createdAt;

    protected NormativeAct() {}

    NormativeAct(Scope scope, NewNormativeAct facts, Instant now) {
        super(scope);
        this.level = facts.level();
        this.title = facts.title();
        this.requisites = facts.requisites();
        this.summary = facts.summary();
        this.link = facts.link();
        this.createdAt = now;
    }

    NormativeText text() {
        return new NormativeText(id().toString(), level, title, requisites, summary, link);
    }
}
