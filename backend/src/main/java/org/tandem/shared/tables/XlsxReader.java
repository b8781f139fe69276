package org.tandem.shared.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the sheets of a workbook: each becomes a table with its merged cells. */
final class XlsxReader {

    static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d{1,4})\\.xml");

    private static final Pattern INDEX = Pattern.compile("\\d{1,7}");
    private static final int MOST_SHEETS = 20;
    private static final int MOST_COLUMNS = 60;

    /** A rectangle of cells that are one. */
    private record Merge(int top, int left, int bottom, int right) {

        boolean holds(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }

    /** One sheet while it is read: only cells with text are kept. */
    private static final class Sheet implements SafeXml.Handler {

        private final List<String> strings;
        private final XlsxDates dates;
        private final TableLimits limits;
        private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
        private final List<Merge> merges = new ArrayList<>();
        private final StringBuilder value = new StringBuilder();
        private boolean inValue;
        private int row;
        private int column;
        private String type;
        private int style;

        Sheet(List<String> strings, XlsxDates dates, TableLimits limits) {
            this.strings = strings;
            this.dates = dates;
            this.limits = limits;
        }

        @Override
        public void start(String name, SafeXml.Attributes attributes) {
            switch (name) {
                case "row" -> {
                    row = attributes.number("r", row + 1);
                    column = -1;
                }
                case "c" -> {
                    var place = attributes.get("r");
                    column = place == null ? column + 1 : column(place);
                    type = attributes.get("t");
                    style = attributes.number("s", 0);
                    value.setLength(0);
                }
                case "v", "t" -> inValue = true;
                case "mergeCell" -> merge(attributes.get("ref"));
                default -> {
                    // formatting
                }
            }
        }

        @Override
        public void text(String text) {
            if (inValue) {
                value.append(text);
            }
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "v", "t" -> inValue = false;
                case "c" -> keep();
                default -> {
                    // formatting
                }
            }
        }

        private void keep() {
            var text = written().strip();
            if (text.isEmpty() || column >= MOST_COLUMNS) {
                return;
            }
            rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, text);
            if (rows.size() > limits.rows()) {
                throw Refusals.tooManyRows(limits);
            }
        }

        private String written() {
            var raw = value.toString();
            if ("s".equals(type)) {
                var index = INDEX.matcher(raw).matches() ? Integer.parseInt(raw) : -1;
                return index >= 0 && index < strings.size() ? strings.get(index) : "";
            }
            return type == null || type.equals("n") ? dates.written(raw, style) : raw;
        }

        private void merge(String ref) {
            var ends = ref == null ? new String[0] : ref.split(":");
            if (ends.length == 2 && merges.size() < limits.rows() * 10) {
                merges.add(new Merge(rowOf(ends[0]), column(ends[0]), rowOf(ends[1]), column(ends[1])));
            }
        }

        void into(SourceTable table) {
            var width = rows.values().stream().mapToInt(TreeMap::lastKey).max().orElse(-1) + 1;
            Map<Integer, List<Merge>> byRow = new TreeMap<>();
            for (var merge : merges) {
                for (var at : rows.subMap(merge.top(), true, Math.max(merge.top(), merge.bottom()), true)
                        .keySet()) {
                    byRow.computeIfAbsent(at, number -> new ArrayList<>()).add(merge);
                }
            }
            rows.forEach((number, cells) -> {
                table.row();
                for (var at = 0; at < width; ) {
                    var merge = merge(byRow.getOrDefault(number, List.of()), number, at);
                    var span = merge == null ? 1 : Math.min(merge.right(), width - 1) - at + 1;
                    table.cell(cells.getOrDefault(at, ""), span, merge != null && number > merge.top());
                    at += Math.max(1, span);
                }
            });
        }

        private static Merge merge(List<Merge> merges, int row, int column) {
            return merges.stream().filter(m -> m.holds(row, column)).findFirst().orElse(null);
        }

        private static int column(String place) {
            var column = 0;
            for (var i = 0; i < place.length() && i < 3 && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z'; i++) {
                column = column * 26 + place.charAt(i) - 'A' + 1;
            }
            return column - 1;
        }

        private static int rowOf(String place) {
            var digits = place.replaceAll("\\D", "");
            return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
        }
    }

    private XlsxReader() {}

    static SourceDocument read(ZipParts parts, List<String> names, TableLimits limits) {
        var document = new SourceDocument(SourceFormat.XLSX, limits);
        var strings = strings(parts);
        var dates = XlsxDates.read(parts);
        var sheets = names.stream()
                .filter(name -> SHEET.matcher(name).matches())
                .sorted(Comparator.comparingInt(name -> Integer.parseInt(name.replaceAll("\\D", ""))))
                .limit(MOST_SHEETS)
                .toList();
        for (var name : sheets) {
            var sheet = new Sheet(strings, dates, limits);
            SafeXml.read(parts.need(name), sheet);
            sheet.into(document.table());
        }
        return document;
    }

    /** Texts shared by the cells; phonetic readings are left out. */
    private static List<String> strings(ZipParts parts) {
        var strings = new ArrayList<String>();
        parts.open("xl/sharedStrings.xml")
                .ifPresent(content -> SafeXml.read(content, new SafeXml.Handler() {
                    private final StringBuilder text = new StringBuilder();
                    private boolean inText;
                    private int phonetic;

                    @Override
                    public void start(String name, SafeXml.Attributes attributes) {
                        switch (name) {
                            case "si" -> text.setLength(0);
                            case "rPh" -> phonetic++;
                            case "t" -> inText = phonetic == 0;
                            default -> {
                                // formatting of a run
                            }
                        }
                    }

                    @Override
                    public void text(String piece) {
                        if (inText) {
                            text.append(piece);
                        }
                    }

                    @Override
                    public void end(String name) {
                        switch (name) {
                            case "si" -> strings.add(text.toString());
                            case "rPh" -> phonetic--;
                            case "t" -> inText = false;
                            default -> {
                                // formatting of a run
                            }
                        }
                    }
                }));
        return strings;
    }
}
