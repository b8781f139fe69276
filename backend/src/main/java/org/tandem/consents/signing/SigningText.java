package org.tandem.consents.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.shared.problem.Problem;

/** The text of a consent for somebody who signs it on a screen: its blanks are filled by typing (L-02). */
final class SigningText {

    static final int LONGEST_VALUE = 500;

    private static final Pattern BLANK = Pattern.compile("(.+?):?\\s*_{10,}");
    private static final Pattern LAST_LINE = Pattern.compile("Дата:.*Подпись:.*");

    /**
     * A paragraph, or a blank to be filled.
     *
     * @param text the paragraph, or what the blank asks for
     * @param blank key of the blank, null for a paragraph
     * @param required whether the blank must be filled; false for a paragraph
     */
    record Line(String text, @Schema(nullable = true) String blank, boolean required) {}

    private SigningText() {}

    /**
     * The lines to be shown; the one for date and signature is left out, the act of signing stands for it.
     *
     * @param byGuardian whether somebody signs for another: blanks about a representative are then required
     */
    static List<Line> lines(String text, boolean byGuardian) {
        var lines = new ArrayList<Line>();
        var blanks = 0;
        for (var line : text.strip().split("\n+")) {
            var blank = BLANK.matcher(line.strip());
            if (LAST_LINE.matcher(line).matches()) {
                continue;
            }
            if (blank.matches()) {
                var required = byGuardian || !line.startsWith("Если ");
                lines.add(new Line(blank.group(1), "blank-" + ++blanks, required));
            } else {
                lines.add(new Line(line.strip(), null, false));
            }
        }
        return lines;
    }

    /** The text with the blanks filled; 422 names the blanks that are missing, too long or unknown. */
    static String filled(List<Line> lines, Map<String, String> values) {
        var errors = new ArrayList<Problem.FieldError>();
        var text = new StringBuilder();
        for (var line : lines) {
            var value = line.blank() == null ? null : values.get(line.blank());
            if (line.blank() == null) {
                text.append(line.text()).append('\n');
            } else if (value != null && !value.isBlank()) {
                text.append(line.text()).append(": ").append(value.strip()).append('\n');
            } else if (line.required()) {
                errors.add(new Problem.FieldError("values." + line.blank(), "not-blank", "Заполните эту строку."));
            }
        }
        values.forEach((blank, value) -> {
            if (lines.stream().noneMatch(line -> blank.equals(line.blank()))) {
                errors.add(new Problem.FieldError("values." + blank, "unknown", "Такой строки в документе нет."));
            } else if (value != null && value.length() > LONGEST_VALUE) {
                errors.add(new Problem.FieldError("values." + blank, "size", "Не длиннее 500 знаков."));
            }
        });
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
        return text.toString();
    }
}
