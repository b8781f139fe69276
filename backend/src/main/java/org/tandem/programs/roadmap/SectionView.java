package org.tandem.programs.roadmap;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.programs.Stage;

/** A part of the roadmap with its lines in order. */
record SectionView(
        UUID id,
        String title,
        @Schema(nullable = true) Stage stage,
        int position,
        List<ActivityView> activities,
        int version) {}
