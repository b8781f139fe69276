package org.tandem.programs.roadmap.calendar;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar address with its secret: it is shown now and stored nowhere. */
@Schema(name = "IssuedCalendarFeed")
record IssuedFeed(UUID id, @Schema(nullable = true) UUID programId, String address) {}
