package org.tandem.participants.records;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A quarter that somebody confirmed; never changed. */
@Entity
class PersonifiedRecord extends TenantEntity {

    private UUID programId;
    private int year;
    private int quarter;

    @JdbcTypeCode(SqlTypes.JSON)
    private RecordFigures figures;

    private UUID confirmedBy;
    private Instant confirmedAt;

    protected PersonifiedRecord() {}

    PersonifiedRecord(Scope scope, UUID programId, Quarter quarter, RecordFigures figures, Instant now) {
        super(scope);
        this.programId = programId;
        this.year = quarter.year();
        this.quarter = quarter.number();
        this.figures = figures;
        this.confirmedBy = scope.accountId();
        this.confirmedAt = now;
    }

    Quarter quarter() {
        return new Quarter(year, quarter);
    }

    RecordFigures figures() {
        return figures;
    }

    UUID confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}
