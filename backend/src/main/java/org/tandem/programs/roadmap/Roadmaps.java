package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** The roadmap for other features: what is due. */
@ApplicationScoped
@Transactional
public class Roadmaps {

    /** An open occurrence with its activity's title. */
    public record DueActivity(UUID occurrenceId, UUID activityId, String title, LocalDate dueOn) {}

    @Inject
    RoadmapRepository roadmap;

    /** Open occurrences due up to and including a day, the oldest first. */
    public List<DueActivity> openUntil(Scope scope, UUID programId, LocalDate day, int limit) {
        return roadmap.openUntil(scope, programId, day, limit).stream()
                .map(row -> {
                    var occurrence = (Occurrence) row[0];
                    return new DueActivity(
                            occurrence.id(), occurrence.activityId(), (String) row[1], occurrence.dueOn());
                })
                .toList();
    }
}
