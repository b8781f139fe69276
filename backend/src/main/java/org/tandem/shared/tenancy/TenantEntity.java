package org.tandem.shared.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.tandem.shared.problem.Problem;

/**
 * A row of one organisation. The table's primary key is {@code (organisation_id, id)}; ids are UUIDv7 and unique on
 * their own, so that Hibernate identifies by {@code id} and the row-level policy adds the organisation.
 */
@MappedSuperclass
public abstract class TenantEntity {

    @Id
    private UUID id;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Version
    private int version;

    /** For Hibernate. */
    protected TenantEntity() {}

    protected TenantEntity(Scope scope) {
        this.id = Ids.next();
        this.organisationId = scope.organisationId();
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public int version() {
        return version;
    }

    /** Refuses an edit made on an older reading than the stored one (V-40). */
    public void expect(int version) {
        if (this.version != version) {
            throw Problem.versionConflict();
        }
    }
}
