package org.tandem.training;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Mentors whose training is over.
 *
 * @param reason why it counts although something is lacking; needed only then
 */
record CourseCompletion(
        @NotEmpty(message = "Выберите наставников") @Size(max = 500)
        List<@NotNull UUID> participantIds,

        @NotNull LocalDate completedOn,
        @Size(max = 2000) @Schema(nullable = true) String reason) {}
