package org.tandem.participants.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tandem.participants.Side;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A list that was brought in: figures, never names. */
@Entity
@Table(name = "people_import")
class PeopleImportRun extends TenantEntity {

    private UUID programId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private int created;
    private int matched;
    private int skipped;
    private Instant at;

    protected PeopleImportRun() {}

    PeopleImportRun(Scope scope, ImportRequest request, ImportedPeople figures, Instant now) {
        super(scope);
        programId = request.programId();
        side = request.side();
        created = figures.created();
        matched = figures.matched();
        skipped = figures.skipped();
        at = now;
    }

    ImportedPeople figures() {
        return new ImportedPeople(created, matched, skipped);
    }
}
