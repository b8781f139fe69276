package org.tandem.pairs.proposals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.pairs.matching.Criterion;

/**
 * What a programme has set before matching.
 *
 * @param criteria every criterion with its weight, 0 to 10
 */
record SetupView(
        List<WeightedCriterion> criteria,
        int placesPerMentor,
        Map<UUID, Integer> places,
        List<Couple> locked,
        List<Couple> forbidden,
        int version) {

    /** A criterion in words, with the weight it has in this programme. */
    record WeightedCriterion(Criterion code, String label, String hint, int weight) {}
}
