package org.tandem.pairs.proposals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.pairs.matching.MeetingTime;

/**
 * What somebody needs for a pair to meet.
 *
 * @param version for {@code If-Match}; 0 while nothing was said
 */
record TermsView(
        UUID participantId,
        Set<MeetingTime> times,
        List<String> languages,
        List<String> places,
        List<String> roleModels,
        boolean specialConditions,
        int version) {

    /** @param stored whether the terms are in the database */
    static TermsView of(MatchingTerms terms, boolean stored) {
        return new TermsView(
                terms.participantId(),
                terms.times(),
                terms.languages(),
                terms.places(),
                terms.roleModels(),
                terms.specialConditions(),
                stored ? terms.version() + 1 : 0);
    }
}
