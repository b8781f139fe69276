package org.tandem.pairs;

import java.util.UUID;

/**
 * Two persons who were once in a pair that came to its end, or was dissolved before it.
 *
 * @param mentorChoice what the mentor wanted next (V-33), null if the pair was dissolved
 * @param menteeChoice the same of the mentee
 */
public record PastPair(
        UUID mentorPersonId, UUID menteePersonId, PairStatus status, ExitChoice mentorChoice, ExitChoice menteeChoice) {

    /** Whether one of the two asked for another partner at the end. */
    public boolean wantedChange() {
        return mentorChoice == ExitChoice.NEW_MENTOR || menteeChoice == ExitChoice.NEW_MENTOR;
    }
}
