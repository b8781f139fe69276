package org.tandem.organisations.calendar;

import java.time.LocalDate;

/**
 * A day off, or a working day that would otherwise be one.
 *
 * @param own whether the organisation itself decided so, against the country's calendar
 */
record CalendarDayView(LocalDate day, boolean working, String title, boolean own) {}
