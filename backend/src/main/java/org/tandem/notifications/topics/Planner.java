package org.tandem.notifications.topics;

import java.time.LocalDate;
import org.tandem.shared.tenancy.Scope;

/** Looks through an organisation for what has to be told. Looking twice tells nothing twice: keys are natural. */
interface Planner {

    /** Whether it looks every hour; otherwise once in the organisation's morning. */
    default boolean isHourly() {
        return false;
    }

    /** @param today by the organisation's calendar */
    void look(Scope scope, LocalDate today);
}
