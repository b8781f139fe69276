package org.tandem.programs.roadmap.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.programs.Stage;
import org.tandem.programs.roadmap.DueSpec;
import org.tandem.programs.roadmap.RoadmapLines.NewLine;
import org.tandem.programs.roadmap.RoadmapLines.NewSection;

/** The draft as a person has corrected it. */
record RoadmapImport(
        @NotNull ImportMode mode,

        @NotEmpty(message = "Нечего загружать: в черновике нет строк") @Size(max = 200)
        List<@NotNull @Valid ImportedSection> sections) {

    /** A section to be written; in an appended import a title that is there already takes the lines in. */
    record ImportedSection(
            @NotBlank(message = "Назовите раздел") @Size(max = 500)
            String title,

            @Schema(nullable = true) Stage stage,
            @NotNull @Size(max = DraftSections.MOST) List<@NotNull @Valid ImportedActivity> activities) {

        NewSection asNew() {
            return new NewSection(
                    title,
                    stage,
                    activities.stream().map(ImportedActivity::asNew).toList());
        }
    }

    /** A line to be written. */
    record ImportedActivity(
            @Size(max = 20) @Schema(nullable = true) String printedNumber,
            boolean nested,
            @Size(max = 500) @Schema(nullable = true) String groupTitle,

            @NotBlank(message = "Напишите, что нужно сделать") @Size(max = 2000)
            String title,

            @Size(max = 4000) @Schema(nullable = true) String details,
            @NotNull @Valid DueSpec due,
            @Size(max = 300) @Schema(nullable = true) String dueText,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 200) String> responsibles,
            @Size(max = 1000) @Schema(nullable = true) String plannedResult) {

        NewLine asNew() {
            return new NewLine(
                    printedNumber, nested, groupTitle, title, details, due, dueText, responsibles, plannedResult);
        }
    }

    int activities() {
        return sections.stream()
                .mapToInt(section -> section.activities().size())
                .sum();
    }
}
