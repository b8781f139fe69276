package org.tandem.monitoring.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.pairs.Pairs.PairFacts;

/**
 * Something that calls for help in one pair.
 *
 * @param key the same for the same cause; a new cause has another one
 * @param title a Russian sentence without names
 * @param since when it came about
 * @param dueOn last day for the next step, null without a term
 * @param meetingId the meeting that shows it, null for silence
 */
public record CareSignal(
        String key,
        CareKind kind,
        PairFacts pair,
        String title,
        Instant since,
        LocalDate dueOn,
        UUID meetingId,
        CareStatus status) {

    CareSignal with(CareStatus status, LocalDate dueOn) {
        return new CareSignal(key, kind, pair, title, since, dueOn, meetingId, status);
    }
}
