package org.tandem.programs.roadmap;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to look at that forbids nothing.
 *
 * @param code id of the rule
 * @param activityId the line it is about, null for the whole roadmap
 */
record EditionWarning(
        String code, String text, @Schema(nullable = true) UUID activityId) {}
