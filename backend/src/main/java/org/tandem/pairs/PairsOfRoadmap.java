package org.tandem.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.programs.roadmap.ClosesWhen;
import org.tandem.programs.roadmap.RoadmapData;
import org.tandem.shared.tenancy.Scope;

/** Tells the roadmap how far the pairs of a programme have come. */
@ApplicationScoped
class PairsOfRoadmap implements RoadmapData {

    private static final Set<PairStatus> UNORDERED =
            EnumSet.of(PairStatus.DRAFT, PairStatus.PROPOSED, PairStatus.AGREED);
    private static final Set<PairStatus> STARTED =
            EnumSet.of(PairStatus.ACTIVE, PairStatus.PAUSED, PairStatus.COMPLETING, PairStatus.COMPLETED);

    @Inject
    Pairs pairs;

    @Override
    public Optional<String> evidence(Scope scope, UUID programId, ClosesWhen condition) {
        return switch (condition) {
            case PAIRS_APPROVED -> without(scope, programId, UNORDERED).map("Пар и групп в приказе: %d"::formatted);
            case PAIRS_STARTED -> {
                var waiting = EnumSet.copyOf(UNORDERED);
                waiting.add(PairStatus.ORDERED);
                yield without(scope, programId, waiting).map("Пар и групп начало работу: %d"::formatted);
            }
            case MENTEE_BASE, MENTOR_BASE, MENTORS_TRAINED -> Optional.empty();
        };
    }

    /** How many are under way, if there are any and none is still before it. */
    private Optional<Integer> without(Scope scope, UUID programId, Set<PairStatus> waiting) {
        var counts = pairs.counts(scope, programId);
        if (waiting.stream().anyMatch(counts::containsKey)) {
            return Optional.empty();
        }
        var count = STARTED.stream()
                        .mapToInt(status -> counts.getOrDefault(status, 0))
                        .sum()
                + counts.getOrDefault(PairStatus.ORDERED, 0);
        return Optional.of(count).filter(found -> found > 0);
    }
}
