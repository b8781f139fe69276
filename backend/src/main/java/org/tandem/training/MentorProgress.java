package org.tandem.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.documents.DocumentFacts;
import org.tandem.documents.DocumentStatus;

/**
 * How far one mentor is.
 *
 * @param note class or position
 * @param attended marked sessions he came to
 * @param sessions sessions that were not cancelled
 * @param lacks Russian phrases: what is missing to the end of the training; empty for who is through or waived
 * @param certificate paper of the register, null while none is drafted
 */
record MentorProgress(
        UUID participantId,
        String name,
        @Schema(nullable = true) String note,
        TrainingState state,
        int attended,
        int sessions,
        @Schema(nullable = true) Integer score,
        @Schema(nullable = true) Boolean passed,
        @Schema(nullable = true) String reflection,
        @Schema(nullable = true) LocalDate completedOn,
        @Schema(nullable = true) String waiverReason,
        @Schema(nullable = true) TrainingPaper certificate,
        List<String> lacks) {

    /** A certificate in the register; number and date once it is registered. */
    record TrainingPaper(
            UUID documentId,
            DocumentStatus status,
            @Schema(nullable = true) String number,
            @Schema(nullable = true) LocalDate dated) {

        static TrainingPaper of(DocumentFacts document) {
            return document == null || document.status() == DocumentStatus.CANCELLED
                    ? null
                    : new TrainingPaper(document.id(), document.status(), document.number(), document.dated());
        }
    }
}
