package org.tandem.participants.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.shared.tables.Refusals;
import org.tandem.shared.tables.SourceTable;
import org.tandem.shared.tables.TableFile;
import org.tandem.shared.tables.TableLimits;

/**
 * A list of people as it was read: the layout of its first sheet with people, and the lines of all sheets laid out so.
 *
 * @param samples first values by column
 */
record PeopleFile(Layout layout, List<List<String>> samples, List<PersonLine> lines, List<String> notes) {

    private static final int LARGEST = 8 * 1024 * 1024;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    /** Ten thousand people: a large town school has a fifth of that. */
    static final TableLimits LIMITS = new TableLimits("списка людей", LARGEST, 10_100, 12_000_000, false);

    /** @param named what the columns hold, null to guess */
    static PeopleFile read(String name, byte[] content, List<ImportColumn> named, LocalDate today) {
        var tables = TableFile.read(name, content, LIMITS).tables().stream()
                .filter(table -> !table.isBlank())
                .toList();
        if (tables.isEmpty()) {
            throw Refusals.empty(LIMITS);
        }
        var first = IntStream.range(0, tables.size())
                .filter(i -> Layout.guess(tables.get(i)).names())
                .findFirst()
                .orElse(0);
        var guessed = Layout.guess(tables.get(first));
        var layout = named == null ? guessed : guessed.with(named);
        var lines = new ArrayList<>(LineReader.read(tables.get(first), layout, today));
        var notes = new ArrayList<String>();
        for (var i = 0; i < tables.size(); i++) {
            if (i != first) {
                var own = Layout.guess(tables.get(i));
                if (own.titles().equals(guessed.titles())) {
                    lines.addAll(LineReader.read(
                            tables.get(i), new Layout(own.heading(), layout.titles(), layout.columns()), today));
                } else {
                    notes.add("Лист " + (i + 1) + " не прочитан: его столбцы другие. Загрузите его отдельным файлом.");
                }
            }
        }
        if (!layout.names()) {
            notes.add("Не найдены столбцы с именами: укажите, где фамилия и имя.");
        }
        return new PeopleFile(layout, samples(tables.get(first), layout), lines, notes);
    }

    private static List<List<String>> samples(SourceTable table, Layout layout) {
        return IntStream.range(0, layout.titles().size())
                .mapToObj(column -> table.rows().stream()
                        .skip(layout.heading() + 1L)
                        .map(row ->
                                Layout.text(row, column).replaceAll("\\s+", " ").strip())
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .limit(SAMPLES)
                        .map(value ->
                                value.length() > LONGEST_SAMPLE ? value.substring(0, LONGEST_SAMPLE) + "…" : value)
                        .toList())
                .toList();
    }
}
