package org.tandem.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A seminar of the municipal centre or a course of further education.
 *
 * @param participantId the mentor who attended; null for the curator of the programme
 * @param remote with distance technologies
 * @param paperNumber number of the certificate that was given, if any
 */
record OuterCourseFacts(
        @Schema(nullable = true) UUID participantId,
        @NotNull OuterCourseKind kind,

        @NotBlank(message = "Назовите семинар или курс") @Size(max = 300)
        String title,

        @NotBlank(message = "Укажите, кто проводил") @Size(max = 300)
        String organiser,

        @NotNull @Min(1) @Max(1000) Integer hours,
        boolean remote,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Size(max = 60) @Schema(nullable = true) String paperNumber,
        @Schema(nullable = true) LocalDate paperDate) {}
