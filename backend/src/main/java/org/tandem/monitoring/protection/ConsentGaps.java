package org.tandem.monitoring.protection;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who takes part and lacks a consent that the law asks for at his age (L-03).
 *
 * @param people everybody who takes part
 * @param lacking how many of them lack one
 * @param rows the first of them by name
 */
record ConsentGaps(int people, int lacking, List<ConsentGap> rows) {

    /**
     * One person.
     *
     * @param participantId a participation through which the card is opened
     * @param missing Russian names of the consents
     */
    record ConsentGap(
            UUID personId,
            UUID participantId,
            UUID programId,
            String fullName,
            @Schema(nullable = true) String className,
            List<String> missing) {}
}
