package org.tandem.monitoring;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What comes within two weeks.
 *
 * @param dueOn local date
 * @param id occurrence or meeting
 */
record UpcomingView(Kind kind, String title, LocalDate dueOn, UUID id) {

    /** Where it comes from. */
    enum Kind {
        ACTIVITY,
        MEETING
    }
}
