package org.tandem.gatherings;

import java.time.Instant;

/**
 * What a slip opens. Nobody's name is in it: a slip may be lost.
 *
 * @param organisation its short name
 */
record CheckInView(
        String organisation, String title, Instant startsAt, String timeZone, String place, CheckInStatus status) {}
