package org.tandem.monitoring;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that wants somebody today.
 *
 * @param code stable kind, e.g. {@code overdue-activities}
 * @param count how many there are of it
 */
record AttentionView(
        String code,
        Severity severity,
        String title,
        @Schema(nullable = true) String detail,
        int count,
        Target target,
        @Schema(nullable = true) UUID targetId) {

    /** How soon. Order is the order on the screen. */
    enum Severity {
        HIGH,
        MEDIUM,
        LOW
    }

    /** Room where it is mended. */
    enum Target {
        ROADMAP,
        PARTICIPANT,
        PARTICIPANTS,
        CONSENTS,
        PAIR,
        PAIRS,
        MEETING,
        MEETINGS,
        SURVEYS,
        PROGRAM,
        CARE
    }
}
