/**
 * Mentees and mentors of a programme: profile, way through the base, interview, selection (R-038…R-048, V-01…V-06). May
 * use {@code people}, {@code consents}, {@code programs} and everything below them; pairs and surveys work with
 * {@link org.tandem.participants.Participants}.
 */
package org.tandem.participants;
