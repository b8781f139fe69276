/**
 * The roadmap and the own meetings in a phone's calendar: an address with a secret that shows what and when, no people
 * and no places. Uses the roadmap only by its façade; meetings come from above by {@code CalendarMeetings}. An address
 * lives as long as its owner may read what it shows.
 */
package org.tandem.programs.roadmap.calendar;
