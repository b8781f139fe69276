package org.tandem.programs.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The whole roadmap of one programme.
 *
 * @param today the organisation's local date that «overdue» was computed for
 */
record RoadmapView(UUID programId, LocalDate today, List<SectionView> sections, EditionView edition) {}
