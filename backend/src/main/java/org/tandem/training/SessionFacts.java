package org.tandem.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a session is.
 *
 * @param trainer who leads it: position and name of the curator or of an invited expert
 * @param place room, or link of an online session
 */
record SessionFacts(
        @NotNull Instant startsAt,
        @Min(5) @Max(600) @Schema(nullable = true) Integer durationMinutes,

        @NotBlank(message = "Назовите тему занятия") @Size(max = 300)
        String topic,

        @NotBlank(message = "Укажите, кто ведёт занятие") @Size(max = 200)
        String trainer,

        @NotNull TrainerKind trainerKind,
        @NotNull SessionFormat format,
        @Size(max = 300) @Schema(nullable = true) String place,
        @NotNull @Size(max = 20) List<@NotNull @Valid Material> materials) {}
