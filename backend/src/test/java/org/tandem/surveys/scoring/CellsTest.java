package org.tandem.surveys.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void theIntervalOfAMeanIsStudents() {
        // 4 5 6 6 9: mean 6, s = 1.8708, t(4) = 2.776
        var interval = MeanInterval.of(5, 30, 194);
        assertThat(interval.mean()).isEqualTo(6.0);
        assertThat(interval.low()).isEqualTo(3.7);
        assertThat(interval.high()).isEqualTo(8.3);
        assertThat(MeanInterval.of(0, 0, 0)).isNull();
        assertThat(MeanInterval.of(1, 7, 49).low()).isNull();
        assertThat(MeanInterval.of(41, 41 * 5, 41 * 26).high()).isCloseTo(5.3, within(0.05));
    }

    @Test
    void asManyGroupsAreHiddenAsItTakesToHideFivePeople() {
        assertThat(SmallGroups.hidden(Map.of("a", 5L, "b", 9L))).isEmpty();
        assertThat(SmallGroups.hidden(Map.of("a", 2L, "b", 9L, "c", 20L))).containsExactlyInAnyOrder("a", "b");
        assertThat(SmallGroups.hidden(Map.of("a", 2L, "b", 4L, "c", 20L))).containsExactlyInAnyOrder("a", "b");
        assertThat(SmallGroups.hidden(Map.of("a", 0L, "b", 9L))).isEmpty();
    }
}
