package org.tandem.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.programs.roadmap.ClosesWhen;
import org.tandem.programs.roadmap.RoadmapData;
import org.tandem.shared.tenancy.Scope;

/** Tells the roadmap whether the two bases are there; nobody enters the base of mentees without a request (V-05). */
@ApplicationScoped
class BaseOfRoadmap implements RoadmapData {

    private static final Set<ParticipantStatus> IN_BASE =
            EnumSet.range(ParticipantStatus.IN_BASE, ParticipantStatus.COMPLETED);
    private static final Set<ParticipantStatus> TRAINED =
            EnumSet.range(ParticipantStatus.TRAINED, ParticipantStatus.COMPLETED);

    @Inject
    Participants participants;

    @Override
    public Optional<String> evidence(Scope scope, UUID programId, ClosesWhen condition) {
        return switch (condition) {
            case MENTEE_BASE ->
                count(scope, programId, Side.MENTEE, IN_BASE)
                        .map("База наставляемых с запросами, человек: %d"::formatted);
            case MENTOR_BASE ->
                count(scope, programId, Side.MENTOR, IN_BASE).map("База наставников, человек: %d"::formatted);
            case MENTORS_TRAINED ->
                count(scope, programId, Side.MENTOR, TRAINED).map("Наставников обучено: %d"::formatted);
            case PAIRS_APPROVED, PAIRS_STARTED -> Optional.empty();
        };
    }

    private Optional<Integer> count(Scope scope, UUID programId, Side side, Set<ParticipantStatus> wanted) {
        Map<ParticipantStatus, Integer> counts =
                participants.counts(scope, programId).get(side);
        var count = Arrays.stream(ParticipantStatus.values())
                .filter(wanted::contains)
                .mapToInt(status -> counts.getOrDefault(status, 0))
                .sum();
        return Optional.of(count).filter(found -> found > 0);
    }
}
