package org.tandem.meetings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What happened at a meeting: short and structured, so that a teacher writes no report (L-14).
 *
 * @param attendeeIds participants who came
 * @param problem asks the curator to look; not shown to the mentee
 * @param reason why the record is changed; needed after seven days
 */
record MeetingRecord(
        @NotNull Instant heldAt,
        @NotNull @Min(1) @Max(600) Integer durationMinutes,
        @NotNull MeetingFormat format,

        @NotEmpty(message = "Отметьте, кто был") @Size(max = 21)
        List<@NotNull UUID> attendeeIds,

        @NotBlank(message = "Напишите тему встречи") @Size(max = 500)
        String topic,

        @NotBlank(message = "Напишите, что сделали") @Size(max = 4000)
        String done,

        @Size(max = 2000) @Schema(nullable = true) String agreements,
        @NotNull Boolean problem,
        @Size(max = 2000) @Schema(nullable = true) String problemText,
        @Size(max = 2000) @Schema(nullable = true) String reason) {}
