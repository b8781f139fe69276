package org.tandem.pairs.matching;

import java.util.List;
import java.util.Set;

/**
 * What a pair needs to meet at all; what is empty was not said, and does not count.
 *
 * @param languages besides the one everybody shares
 * @param places where one can meet, also «онлайн»
 * @param roleModels Russian names of the role models somebody wishes for
 */
public record Terms(Set<MeetingTime> times, List<String> languages, List<String> places, List<String> roleModels) {

    /** Somebody of whom nothing is known. */
    public static final Terms NONE = new Terms(Set.of(), List.of(), List.of(), List.of());
}
