package org.tandem.programs.roadmap.imports;

import java.util.List;
import java.util.regex.Pattern;
import org.tandem.programs.roadmap.DueKind;

/**
 * Reads a list that is no table: «1.1. Издать приказ – до 1 октября – Директор». The part that is a term divides what
 * is to be done from who does it; a line of one level of numbers, or in capitals, heads the lines below.
 */
final class PlainLines {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[–—|-]\\s+|;\\s*|\\s*\\|\\s*");
    private static final Pattern NUMBERED =
            Pattern.compile("((?:\\d{1,2}\\.)+\\d{1,2}\\.?\\)?|\\d{1,2}[.)])[\\s\u00a0]*(?=[\\p{L}«\"(])(.*)");

    private PlainLines() {}

    static void read(List<String> lines, DraftSections draft, DueContext context) {
        var deep = lines.stream().anyMatch(line -> line.strip().matches("\\d{1,2}\\.\\d{1,2}.*"));
        for (var raw : lines) {
            var line = raw.strip();
            var parts = List.of(SEPARATOR.split(line));
            var term = term(parts, context);
            if (term < 0 && isHeading(line, deep)) {
                draft.head(Heading.of("", line, 0));
            } else if (term < 0 && draft.last() != null && line.matches("(?:[–—•✓-]|\\p{Ll}).*")) {
                draft.last().goOn(line, "", "", "");
            } else {
                add(term < 0 ? List.of(line) : parts, term, draft);
            }
        }
    }

    private static boolean isHeading(String line, boolean deep) {
        var style = Heading.of("", line, 0).style();
        return style == Heading.Style.ROMAN
                || style == Heading.Style.WORD
                || deep && style == Heading.Style.ARABIC && !line.matches("\\d{1,2}\\.\\d.*")
                || line.endsWith(":")
                || line.equals(line.toUpperCase(java.util.Locale.ROOT)) && line.matches(".*\\p{L}{4}.*");
    }

    private static int term(List<String> parts, DueContext context) {
        for (var i = 1; i < parts.size(); i++) {
            var term = DueParser.parse(parts.get(i), context);
            if (term.isPresent() && term.get().due().kind() != DueKind.NONE) {
                return i;
            }
        }
        return -1;
    }

    private static void add(List<String> parts, int term, DraftSections draft) {
        var title = term < 0 ? parts.get(0) : String.join(" – ", parts.subList(0, term));
        var numbered = NUMBERED.matcher(title);
        var number = numbered.matches() ? numbered.group(1) : "";
        var after = term < 0 ? List.<String>of() : parts.subList(term + 1, parts.size());
        var who = after.stream()
                .takeWhile(part -> ResponsibleParser.parse(part).stream().allMatch(ResponsibleParser::isRecognised))
                .toList();
        draft.add(new DraftLine(
                number,
                draft.group(),
                number.isEmpty() ? title : numbered.group(2),
                term < 0 ? "" : parts.get(term),
                String.join("\n", who),
                String.join("; ", after.subList(who.size(), after.size()))));
    }
}
