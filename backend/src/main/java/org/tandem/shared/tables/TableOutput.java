package org.tandem.shared.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table that is written row by row into a download, never whole in memory. Every cell passes {@link PlainCells}. */
public abstract class TableOutput implements AutoCloseable {

    /** A workbook for people, or the plain form for other programs. */
    public enum TableFormat {
        XLSX,
        CSV;

        /** MIME type. */
        public String contentType() {
            return this == XLSX
                    ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                    : "text/csv;charset=UTF-8";
        }
    }

    /**
     * Begins a table with its headings.
     *
     * @param title of the sheet
     */
    public static TableOutput of(TableFormat format, OutputStream to, String title, List<String> headings)
            throws IOException {
        return format == TableFormat.XLSX ? new Xlsx(to, title, headings) : new Csv(to, headings);
    }

    /** Writes the next row. */
    public abstract void row(List<String> cells) throws IOException;

    /** Ends the table; the stream stays open. */
    @Override
    public abstract void close() throws IOException;

    private static final class Xlsx extends TableOutput {

        private static final int FLUSH_EVERY = 500;
        private static final double WIDTH = 24;

        private final Workbook book;
        private final Worksheet sheet;
        private int row;

        Xlsx(OutputStream to, String title, List<String> headings) throws IOException {
            book = new Workbook(to, "Tandem", "1.0");
            sheet = book.newWorksheet(title);
            sheet.freezePane(0, 1);
            for (var column = 0; column < headings.size(); column++) {
                sheet.width(column, column == 0 ? 6 : WIDTH);
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().fillColor("EEF3F0").wrapText(true).set();
            }
            row = 1;
        }

        @Override
        public void row(List<String> cells) throws IOException {
            for (var column = 0; column < cells.size(); column++) {
                var text = PlainCells.of(cells.get(column));
                if (!text.isEmpty()) {
                    // texts in place rather than in the table of shared texts, which would stay in memory
                    sheet.inlineString(row, column, text);
                }
            }
            if (++row % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            book.finish();
        }
    }

    private static final class Csv extends TableOutput {

        private final Writer to;

        Csv(OutputStream stream, List<String> headings) throws IOException {
            to = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            // without the mark Excel reads Russian letters as something else
            to.write('\uFEFF');
            row(headings);
        }

        @Override
        public void row(List<String> cells) throws IOException {
            to.write(cells.stream()
                    .map(cell -> '"' + PlainCells.of(cell).replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(";", "", "\r\n")));
        }

        @Override
        public void close() throws IOException {
            to.flush();
        }
    }
}
