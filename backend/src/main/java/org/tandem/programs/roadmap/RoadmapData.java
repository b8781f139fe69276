package org.tandem.programs.roadmap;

import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** What the rooms above the roadmap know of their data; they implement it, the roadmap asks. */
public interface RoadmapData {

    /** The condition this one answers. */
    ClosesWhen condition();

    /** A Russian sentence that names the data if they are there, to stand as the result of the activity. */
    Optional<String> evidence(Scope scope, UUID programId);
}
