package org.tandem.organisations.registers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;
import org.tandem.shared.time.SchoolYear;

/** A line of a small register. */
@Entity
class RegisterEntry extends TenantEntity {

    @Column(updatable = false)
    private String register;

    private LocalDate day;
    private int schoolYear;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> facts;

    @Column(insertable = false, updatable = false)
    private String searchText;

    private LocalDate closedOn;
    private String outcome;
    private UUID accountId;

    @Column(updatable = false)
    private Instant createdAt;

    protected RegisterEntry() {}

    RegisterEntry(Scope scope, String register, LocalDate day, Map<String, String> facts, Instant now) {
        super(scope);
        this.register = register;
        this.accountId = scope.accountId();
        this.createdAt = now;
        write(day, facts);
    }

    void change(LocalDate day, Map<String, String> facts) {
        requireOpen();
        write(day, facts);
    }

    private void write(LocalDate day, Map<String, String> facts) {
        this.day = day;
        this.schoolYear = SchoolYear.of(day).start();
        this.facts = facts;
    }

    void close(LocalDate today, String outcome) {
        requireOpen();
        this.closedOn = today;
        this.outcome = outcome;
    }

    void reopen() {
        if (closedOn == null) {
            throw Problem.wrongState("Запись и так открыта.");
        }
        closedOn = null;
        outcome = null;
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw Problem.wrongState("Запись закрыта. Откройте её снова, чтобы править.");
        }
    }

    String register() {
        return register;
    }

    Map<String, String> facts() {
        return facts;
    }

    LocalDate day() {
        return day;
    }

    EntryView view() {
        return new EntryView(id(), register, day, schoolYear, facts, closedOn, outcome, version());
    }
}
