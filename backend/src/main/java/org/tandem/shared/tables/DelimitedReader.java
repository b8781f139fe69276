package org.tandem.shared.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV (comma or semicolon) and what is pasted from Word or Excel (tabs), in UTF-8, UTF-16 or windows-1251. Never
 * refuses a text for its quotes: one that is never closed is an ordinary character, because people paste half-tables.
 */
final class DelimitedReader {

    private static final Charset CP1251 = Charset.forName("windows-1251");

    private final String text;
    private final char separator;
    private int at;

    private DelimitedReader(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static SourceDocument read(byte[] content, TableLimits limits) {
        var document = new SourceDocument(SourceFormat.CSV, limits);
        var text = decode(content).replace("\r\n", "\n").replace('\r', '\n');
        var separator = limits.prose() ? separator(text) : separatorOfRows(text);
        var table = document.table();
        var rows = new DelimitedReader(text, separator).rows(limits);
        for (var row : limits.prose() ? rejoined(rows) : rows) {
            table.row();
            row.forEach(value -> table.cell(value.strip(), 1, false));
        }
        return document;
    }

    private List<List<String>> rows(TableLimits limits) {
        var rows = new ArrayList<List<String>>();
        while (at < text.length()) {
            var row = row();
            if (!row.stream().allMatch(String::isBlank)) {
                rows.add(row);
            }
            if (rows.size() > limits.rows() * 10) {
                throw Refusals.tooManyRows(limits);
            }
        }
        return rows;
    }

    /**
     * Word ends a line where a paragraph inside a cell ends: a row that lacks cells goes on with the next line, whose
     * first piece belongs to its last cell. A line without any separator heads a section.
     */
    private static List<List<String>> rejoined(List<List<String>> rows) {
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        var whole = new ArrayList<List<String>>();
        for (var i = 0; i < rows.size(); i++) {
            var row = new ArrayList<>(rows.get(i));
            while (row.size() > 1
                    && row.size() < width
                    && i + 1 < rows.size()
                    && rows.get(i + 1).size() < width
                    && row.size() + rows.get(i + 1).size() - 1 <= width) {
                var next = rows.get(++i);
                row.set(row.size() - 1, row.get(row.size() - 1) + "\n" + next.get(0));
                row.addAll(next.subList(1, next.size()));
            }
            whole.add(row);
        }
        return whole;
    }

    static String decode(byte[] content) {
        if (content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (content.length > 1 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, CP1251);
        }
    }

    /** The mark that most lines have, and most often; commas also stand in sentences, so they come last. */
    private static char separator(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).limit(200).toList();
        for (var candidate : new char[] {'\t', ';'}) {
            var with =
                    lines.stream().filter(line -> line.indexOf(candidate) >= 0).count();
            if (with > 0 && with * 3 >= lines.size() && regular(lines, candidate)) {
                return candidate;
            }
        }
        var first = lines.stream().findFirst().orElse("");
        return first.chars().filter(c -> c == ',').count() >= 2 ? ',' : '\t';
    }

    /** Where every line is a row: the mark that divides the most of the first lines, the likeliest one on a draw. */
    private static char separatorOfRows(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).limit(50).toList();
        var best = ';';
        var most = 0L;
        for (var candidate : new char[] {';', '\t', ',', '|'}) {
            var marks = lines.stream()
                    .mapToLong(line ->
                            Math.min(3, line.chars().filter(c -> c == candidate).count()))
                    .sum();
            if (marks > most) {
                most = marks;
                best = candidate;
            }
        }
        return best;
    }

    /** Tabs always separate; a semicolon does where the heading has several. */
    private static boolean regular(List<String> lines, char candidate) {
        return candidate == '\t'
                || lines.stream()
                        .limit(15)
                        .anyMatch(
                                line -> line.chars().filter(c -> c == candidate).count() >= 2);
    }

    private List<String> row() {
        var values = new ArrayList<String>();
        while (true) {
            values.add(value());
            if (at >= text.length()) {
                return values;
            }
            if (text.charAt(at++) == '\n') {
                return values;
            }
        }
    }

    private String value() {
        if (at < text.length() && text.charAt(at) == '"') {
            var quoted = quoted();
            if (quoted != null) {
                return quoted;
            }
        }
        var from = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    /** The value between quotes, or null where the opening quote is not closed before a separator or line end. */
    private String quoted() {
        var value = new StringBuilder();
        for (var i = at + 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c != '"') {
                value.append(c);
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                value.append('"');
                i++;
            } else if (i + 1 >= text.length() || text.charAt(i + 1) == separator || text.charAt(i + 1) == '\n') {
                at = i + 1;
                return value.toString();
            } else {
                return null;
            }
        }
        return null;
    }
}
