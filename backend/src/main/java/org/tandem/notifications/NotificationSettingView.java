package org.tandem.notifications;

import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the caller is told by mail.
 *
 * @param mailConfigured whether this installation sends mail at all
 * @param topics those that concern the caller's roles
 * @param timeZone of the organisation; all times are by its clock
 */
record NotificationSettingView(
        boolean mailConfigured,
        boolean mail,
        List<TopicSetting> topics,

        @Schema(nullable = true, implementation = String.class, examples = "21:00")
        LocalTime quietFrom,

        @Schema(nullable = true, implementation = String.class, examples = "21:00")
        LocalTime quietTo,

        @Schema(implementation = String.class, examples = "08:00")
        LocalTime digestAt,

        String timeZone,
        int version) {

    /**
     * One topic.
     *
     * @param fixed it cannot be chosen (V-23)
     */
    record TopicSetting(Topic topic, MailMode mode, boolean fixed) {}
}
