/**
 * Working days of an organisation (V-38): the country's production calendar as data, and the days on which this
 * organisation differs. Whoever counts terms in working days asks
 * {@link org.tandem.organisations.calendar.WorkingDays}.
 */
package org.tandem.organisations.calendar;
