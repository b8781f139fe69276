package org.tandem.notifications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.shared.problem.Problem;

/**
 * What an account wishes.
 *
 * @param mail false: no mail at all but safety alerts
 * @param topics those left out keep their usual way
 * @param quietFrom beginning of the quiet hours, null with {@code quietTo} for none
 */
record NotificationSettingChange(
        @NotNull Boolean mail,
        @NotNull @Size(max = 50) List<@Valid @NotNull TopicChoice> topics,

        @Schema(nullable = true, implementation = String.class, examples = "21:00")
        LocalTime quietFrom,

        @Schema(nullable = true, implementation = String.class, examples = "21:00")
        LocalTime quietTo,

        @NotNull @Schema(implementation = String.class, examples = "08:00")
        LocalTime digestAt) {

    /** One topic and how it goes by mail. */
    record TopicChoice(@NotNull Topic topic, @NotNull MailMode mode) {}

    /** Quiet hours have two ends or none. */
    void check() {
        if ((quietFrom == null) != (quietTo == null)) {
            throw Problem.field("quietTo", "required", "Укажите и начало, и конец тихих часов.");
        }
    }
}
