package org.tandem.shared.tables;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Excel keeps a date as a number and only its style tells so: writes such numbers as the sheet shows them. */
final class XlsxDates implements SafeXml.Handler {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int LAST_DAY = 73_415;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("LLLL yyyy", Locale.forLanguageTag("ru"));

    private final Map<Integer, String> formats = new HashMap<>();
    private final Map<Integer, String> plain = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean inCellStyles;

    private XlsxDates() {}

    static XlsxDates read(ZipParts parts) {
        var dates = new XlsxDates();
        parts.open("xl/styles.xml").ifPresent(content -> SafeXml.read(content, dates));
        return dates;
    }

    @Override
    public void start(String name, SafeXml.Attributes attributes) {
        switch (name) {
            case "numFmt" -> formats.put(attributes.number("numFmtId", -1), attributes.get("formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    styles.add(attributes.number("numFmtId", 0));
                }
            }
            default -> {
                // fonts and borders
            }
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    /** A number of a cell as text: a date where its style is one, otherwise without a needless «.0». */
    String written(String raw, int style) {
        double number;
        try {
            number = Double.parseDouble(raw);
        } catch (NumberFormatException text) {
            return raw;
        }
        var format = style < styles.size() ? styles.get(style) : 0;
        var isDay = number >= 1 && number <= LAST_DAY;
        if (isDay && isDate(format)) {
            return DAY.format(EPOCH.plusDays((long) number));
        }
        if (isDay && isMonth(format)) {
            return MONTH.format(EPOCH.plusDays((long) number));
        }
        // telephone numbers and ids have up to fifteen digits that Excel keeps exactly
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    private boolean isDate(int format) {
        var code = code(format);
        return format >= 14 && format <= 16 || format == 22 || code.contains("d") && code.contains("m");
    }

    private boolean isMonth(int format) {
        var code = code(format);
        return format == 17 || code.contains("mmm") || code.contains("m") && code.contains("yy");
    }

    private String code(int format) {
        return plain.computeIfAbsent(format, one -> {
            var code = formats.getOrDefault(one, "");
            return code == null
                    ? ""
                    : code.replaceAll("\\[[^\\]]*]|\"[^\"]*\"|\\\\.", "").toLowerCase(Locale.ROOT);
        });
    }
}
