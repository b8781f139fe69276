package org.tandem.gatherings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What a general meeting is. */
record GatheringFacts(
        @NotBlank(message = "Назовите встречу") @Size(max = 300)
        String title,

        @NotNull Instant startsAt,

        @NotBlank(message = "Укажите место или ссылку") @Size(max = 300)
        String place) {}
