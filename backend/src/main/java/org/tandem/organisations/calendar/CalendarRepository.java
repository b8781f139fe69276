package org.tandem.organisations.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class CalendarRepository implements TenantRepository<CalendarDay> {

    Optional<CalendarDay> on(Scope scope, LocalDate day) {
        return find("organisationId = ?1 and day = ?2", scope.organisationId(), day)
                .firstResultOptional();
    }

    List<CalendarDay> between(Scope scope, LocalDate from, LocalDate to) {
        return list("organisationId = ?1 and day between ?2 and ?3", scope.organisationId(), from, to);
    }
}
