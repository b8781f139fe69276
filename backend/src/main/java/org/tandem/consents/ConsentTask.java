package org.tandem.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** V-07: to obtain the own consent of somebody who comes of age. At most one a birthday. */
@Entity
class ConsentTask extends TenantEntity {

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ConsentTaskKind kind;

    private LocalDate birthday;
    private LocalDate dueOn;
    private LocalDate createdOn;
    private LocalDate closedOn;
    private LocalDate enforcedOn;

    protected ConsentTask() {}

    ConsentTask(Scope scope, UUID personId, ConsentTaskKind kind, LocalDate birthDate, LocalDate today) {
        super(scope);
        this.personId = personId;
        this.kind = kind;
        this.createdOn = today;
        move(birthDate);
    }

    /** The birth date was corrected. */
    void move(LocalDate birthDate) {
        birthday = ConsentTerms.birthday(birthDate, kind.age());
        dueOn = kind == ConsentTaskKind.OWN_AT_14 ? ConsentTerms.graceEnds(birthDate) : birthday;
    }

    void close(LocalDate today) {
        closedOn = today;
    }

    /** The term is over and the consent is not there: who depends on it heard of it. */
    void enforce(LocalDate today) {
        enforcedOn = today;
    }

    /** Whether the missing consent must stop the pairs today and has not yet. */
    boolean isToEnforce(LocalDate today) {
        var last = kind == ConsentTaskKind.OWN_AT_14 ? dueOn : dueOn.minusDays(1);
        return enforcedOn == null && today.isAfter(last);
    }

    UUID personId() {
        return personId;
    }

    ConsentTaskKind kind() {
        return kind;
    }

    LocalDate birthday() {
        return birthday;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
