package org.tandem.programs.roadmap.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.programs.roadmap.DueSpec;
import org.tandem.programs.roadmap.imports.SeedRoadmaps.Seed;

/** Every line of every seed arrives from every format in both layouts: number, text, term, responsibles, result. */
class SeedImportTest {

    /** A line as it must arrive. */
    private record Arrived(
            String section,
            String group,
            String number,
            String title,
            String details,
            DueSpec due,
            String dueText,
            List<String> responsibles,
            String result) {}

    private static final Charset CP1251 = Charset.forName("windows-1251");

    static Stream<Arguments> files() throws IOException {
        var files = Stream.<Arguments>builder();
        for (var seed : SeedRoadmaps.all()) {
            for (var layout : List.of("across", "column")) {
                var rows = layout.equals("across") ? Layout.sectionsAcross(seed) : Layout.stageColumn(seed);
                files.add(Arguments.of(seed, layout, "карта.docx", LaidOutFiles.docx(rows)));
                files.add(Arguments.of(seed, layout, "карта.xlsx", LaidOutFiles.xlsx(rows)));
                files.add(Arguments.of(seed, layout, "карта.odt", LaidOutFiles.odt(rows)));
                files.add(Arguments.of(seed, layout, "карта.csv", LaidOutFiles.csv(rows, ';', CP1251)));
                files.add(Arguments.of(seed, layout, "запятые.csv", LaidOutFiles.csv(rows, ',', UTF_8)));
                files.add(Arguments.of(seed, layout, "excel.txt", LaidOutFiles.csv(rows, '\t', UTF_8)));
                if (layout.equals("across")) {
                    files.add(Arguments.of(seed, layout, "word.txt", LaidOutFiles.pastedFromWord(rows)));
                }
            }
        }
        return files.build();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("files")
    void everyLineArrives(Seed seed, String layout, String name, byte[] file) {
        var draft = RoadmapDrafts.of(RoadmapFile.read(name, file), seed.context());
        assertThat(arrived(draft)).containsExactlyElementsOf(expected(seed));
        assertThat(draft.activities()).isEqualTo((int) seed.lines().count());
        assertThat(draft.outside()).hasSizeLessThanOrEqualTo(2);
    }

    private static List<Arrived> arrived(ImportDraft draft) {
        return draft.sections().stream()
                .flatMap(section -> section.activities().stream()
                        .map(a -> new Arrived(
                                section.title(),
                                a.groupTitle(),
                                a.printedNumber(),
                                a.title(),
                                a.details(),
                                a.due(),
                                a.dueText(),
                                a.responsibles(),
                                a.plannedResult())))
                .toList();
    }

    private static List<Arrived> expected(Seed seed) {
        return seed.sections().stream()
                .flatMap(part -> part.activities().stream()
                        .map(line -> new Arrived(
                                plain(part.title()),
                                plain(line.group()),
                                line.number(),
                                plain(line.title()),
                                plain(line.details()),
                                line.due(),
                                line.dueText() == null || line.dueText().isEmpty() ? null : line.dueText(),
                                line.responsibles(),
                                plain(line.result()))))
                .toList();
    }

    private static String plain(String text) {
        return Objects.isNull(text) ? null : text.replace('\u00a0', ' ');
    }
}
