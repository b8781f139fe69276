package org.tandem.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** The right of one person to act for another (L-03). */
@Entity
class Guardianship extends TenantEntity {

    private UUID wardId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "guardian_id")
    private Person guardian;

    @Enumerated(EnumType.STRING)
    private GuardianRelation relation;

    private String authorityDocument;

    protected Guardianship() {}

    Guardianship(Scope scope, Person ward, Person guardian, GuardianRelation relation, String authorityDocument) {
        super(scope);
        this.wardId = ward.id();
        this.guardian = guardian;
        this.relation = relation;
        this.authorityDocument = authorityDocument;
    }

    UUID wardId() {
        return wardId;
    }

    Person guardian() {
        return guardian;
    }

    GuardianRelation relation() {
        return relation;
    }

    String authorityDocument() {
        return authorityDocument;
    }

    GuardianFacts facts() {
        return new GuardianFacts(guardian.id(), guardian.fullName(), relation, guardian.reachable());
    }
}
