/**
 * The general meeting of mentors and mentees before they choose each other: invitation, personal slips, who
 * came. May use {@code participants} and everything below. A slip opens nothing but the meeting's time and place: no
 * name is ever shown to the holder of a link.
 */
package org.tandem.gatherings;
