package org.tandem.programs.roadmap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** All sections and all activities in their new order; what is missing or unknown is a conflict with a newer reading. */
record RoadmapOrder(@NotNull @Size(max = 200) List<@NotNull @Valid OrderedSection> sections) {

    /** A section and what it holds from now on. */
    record OrderedSection(
            @NotNull UUID sectionId,
            @NotNull @Size(max = 2000) List<@NotNull @Valid OrderedActivity> activities) {}

    /** A line; the first of a section is never nested. */
    record OrderedActivity(@NotNull UUID activityId, boolean nested) {}
}
