package org.tandem.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of «лист ознакомления».
 *
 * @param readOn null while unread
 * @param onPaper signed on the printed sheet, not by the own button
 * @param hasAccount whether he can mark it himself
 */
record ReaderView(
        UUID id,
        String name,
        @Schema(nullable = true) String position,
        @Schema(nullable = true) LocalDate readOn,
        boolean onPaper,
        boolean hasAccount) {}
