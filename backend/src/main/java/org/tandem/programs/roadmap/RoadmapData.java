package org.tandem.programs.roadmap;

import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** What the rooms above the roadmap know of their data; they implement it, the roadmap asks. */
public interface RoadmapData {

    /**
     * A Russian sentence that names the data if they are there, to stand as the result of the activity; empty
     * when they are not, or when the condition belongs to another room.
     */
    Optional<String> evidence(Scope scope, UUID programId, ClosesWhen condition);
}
