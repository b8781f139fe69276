package org.tandem.organisations.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A day on which the organisation differs from the country. */
@Entity
class CalendarDay extends TenantEntity {

    @Column(updatable = false)
    private LocalDate day;

    private boolean working;
    private String title;

    protected CalendarDay() {}

    CalendarDay(Scope scope, LocalDate day) {
        super(scope);
        this.day = day;
    }

    void change(boolean working, String title) {
        this.working = working;
        this.title = title;
    }

    LocalDate day() {
        return day;
    }

    boolean working() {
        return working;
    }

    String title() {
        return title;
    }
}
