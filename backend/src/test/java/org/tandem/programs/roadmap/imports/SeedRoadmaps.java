package org.tandem.programs.roadmap.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.programs.roadmap.DueSpec;

/** The roadmaps the product was asked for from: numbers, terms and responsibles as there, words our own. */
final class SeedRoadmaps {

    /** A roadmap with the programme it is read for. */
    record Seed(String code, int schoolYear, List<Part> sections) {

        DueContext context() {
            var end = code.equals("school-multiyear") ? schoolYear + 4 : schoolYear + 1;
            return new DueContext(schoolYear, LocalDate.of(schoolYear, 9, 1), LocalDate.of(end, 8, 31));
        }

        Stream<Line> lines() {
            return sections.stream().flatMap(part -> part.activities().stream());
        }

        @Override
        public String toString() {
            return code;
        }
    }

    record Part(String title, List<Line> activities) {}

    record Line(
            String number,
            String group,
            String title,
            String details,
            DueSpec due,
            String dueText,
            List<String> responsibles,
            String result) {

        /** The cell of the activity: what, and below it how. */
        String text() {
            return details == null ? title : title + "\n" + details;
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SeedRoadmaps() {}

    static List<Seed> all() {
        return Stream.of(
                        "/templates/roadmaps/school-multiyear.json",
                        "/roadmaps/pairs-of-teachers.json",
                        "/templates/roadmaps/municipal.json",
                        "/templates/roadmaps/college.json",
                        "/templates/roadmaps/school-launch.json")
                .map(SeedRoadmaps::read)
                .toList();
    }

    private static Seed read(String resource) {
        try (var content = SeedRoadmaps.class.getResourceAsStream(resource)) {
            return JSON.readValue(content, new TypeReference<Seed>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails for a term that lacks the fields of its kind; the check itself belongs to another package. */
    static void check(DueSpec due) {
        try {
            var check = DueSpec.class.getDeclaredMethod("check");
            check.setAccessible(true);
            check.invoke(due);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(due.toString(), e);
        }
    }
}
