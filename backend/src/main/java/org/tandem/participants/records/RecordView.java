package org.tandem.participants.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The personified record of a programme.
 *
 * @param now figures of today
 * @param quarters that the programme touches, the newest first; those to come are left out
 */
record RecordView(RecordFigures now, List<QuarterView> quarters) {

    /**
     * One quarter.
     *
     * @param figures as they stood when it was confirmed
     * @param open whether it can still be confirmed
     */
    record QuarterView(
            int year,
            int quarter,
            LocalDate from,
            LocalDate to,
            @Schema(nullable = true) RecordFigures figures,
            @Schema(nullable = true) String confirmedBy,
            @Schema(nullable = true) Instant confirmedAt,
            boolean open) {}
}
