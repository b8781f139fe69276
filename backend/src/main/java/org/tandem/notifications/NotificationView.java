package org.tandem.notifications;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One notification.
 *
 * @param address page where it is solved
 * @param readAt null while it is new
 */
record NotificationView(
        UUID id,
        Topic topic,
        String title,
        @Schema(nullable = true) String detail,
        String address,
        boolean urgent,
        Instant createdAt,
        @Schema(nullable = true) Instant readAt) {}
