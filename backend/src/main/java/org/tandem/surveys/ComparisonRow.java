package org.tandem.surveys;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.surveys.scoring.MeanInterval;
import org.tandem.surveys.scoring.SmallGroups;

/**
 * One construct in both waves, from submitted responses only (V-28).
 *
 * @param label Russian name of the construct
 * @param same the same people before and after: what changed in each of them, and not who was asked
 */
record ComparisonRow(String construct, String label, WaveMean before, WaveMean after, SamePeople same) {

    /**
     * @param n how many people answered
     * @param mean of the scale 1 to 10, one decimal; null for nobody
     */
    record WaveMean(long n, @Schema(nullable = true) Double mean) {}

    /**
     * Those who answered in both waves.
     *
     * @param n how many they are; fewer than five show nothing else
     * @param change mean of each one's difference, one decimal
     * @param low with {@code high} its 95 per cent interval: without zero between them the change is no accident
     */
    record SamePeople(
            long n,
            @Schema(nullable = true) Double change,
            @Schema(nullable = true) Double low,
            @Schema(nullable = true) Double high) {

        static final SamePeople NOBODY = new SamePeople(0, null, null, null);

        static SamePeople of(ResultsRepository.Changes changes) {
            if (changes.n() < SmallGroups.LEAST) {
                return new SamePeople(changes.n(), null, null, null);
            }
            var interval = MeanInterval.of(changes.n(), changes.after() - changes.before(), changes.squares());
            return new SamePeople(changes.n(), interval.mean(), interval.low(), interval.high());
        }
    }
}
