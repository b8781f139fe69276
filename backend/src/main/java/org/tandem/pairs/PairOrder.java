package org.tandem.pairs;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Number and date of the order «Об утверждении наставнических пар/групп».
 *
 * @param documentId the order in the register; null for one entered before there was a register
 */
record PairOrder(
        String number,
        LocalDate date,
        @Schema(nullable = true) UUID documentId) {}
