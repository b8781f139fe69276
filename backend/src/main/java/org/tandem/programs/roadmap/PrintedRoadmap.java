package org.tandem.programs.roadmap;

import java.util.List;

/**
 * A roadmap as it is printed: title, stamps, sections with their lines.
 *
 * @param title lines of the title
 * @param accepted lines of the stamp «РАССМОТРЕНО»
 * @param approved lines of the stamp «УТВЕРЖДАЮ»
 */
public record PrintedRoadmap(List<String> title, List<String> accepted, List<String> approved, List<Part> parts) {

    /** A section across the whole table. */
    public record Part(String title, List<Row> rows) {}

    /** A line; what is absent is empty. */
    public record Row(
            String number,
            String group,
            String title,
            String details,
            String term,
            List<String> responsibles,
            String result) {

        /** The cell of the activity: what, and below it how. */
        public String text() {
            return details.isEmpty() ? title : title + "\n" + details;
        }
    }

    /** Headings of the columns. */
    public static List<String> columns() {
        return List.of(
                "№ п/п", "Наименование мероприятия", "Срок реализации", "Ответственные", "Результат, вид документа");
    }
}
