package org.tandem.programs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a programme says about itself. A draft may be thin; submission demands the rest.
 *
 * @param schoolYear calendar year in which the school year begins
 */
record ProgramFacts(
        @NotBlank(message = "Назовите программу") @Size(max = 300)
        String title,

        @NotNull @Min(2000) @Max(2100) Integer schoolYear,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Size(max = 2000) @Schema(nullable = true) String goal,
        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 500) String> tasks,
        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 500) String> expectedResults,
        @NotNull @Size(max = 10) List<@NotNull @Valid ProgramForm> forms,
        @NotNull MeetingProfile meetingProfile,
        @Size(max = 200) @Schema(nullable = true) String curatorName) {}
