package org.tandem.programs.roadmap.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tandem.programs.roadmap.PrintedRoadmap;

/** The roadmap as a sheet that prints on lying A4, one page wide, with its heading on every page. */
final class RoadmapXlsx {

    private static final double[] WIDTHS = {8, 52, 24, 26, 30};
    private static final int LAST = WIDTHS.length - 1;
    private static final String SHADE = "EEF3F0";

    private final Worksheet sheet;
    private int row;

    private RoadmapXlsx(Worksheet sheet) {
        this.sheet = sheet;
    }

    static byte[] of(PrintedRoadmap roadmap) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Tandem", "1.0")) {
            new RoadmapXlsx(book.newWorksheet("Дорожная карта")).write(roadmap);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(PrintedRoadmap roadmap) {
        for (var column = 0; column <= LAST; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        stamps(roadmap.accepted(), roadmap.approved());
        for (var line : roadmap.title()) {
            across(line, row)
                    .style()
                    .bold()
                    .horizontalAlignment("center")
                    .wrapText(true)
                    .set();
            row++;
        }
        row++;
        heading();
        for (var part : roadmap.parts()) {
            section(part.title());
            var group = "";
            for (var line : part.rows()) {
                if (!line.group().equals(group)) {
                    if (line.group().isEmpty()) {
                        section(part.title());
                    } else {
                        cells("", line.group(), "", "", "").style().italic().set();
                    }
                }
                group = line.group();
                cells(line.number(), line.text(), line.term(), String.join("\n", line.responsibles()), line.result());
            }
        }
        sheet.pageOrientation("landscape");
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void stamps(List<String> accepted, List<String> approved) {
        for (var i = 0; i < Math.max(accepted.size(), approved.size()); i++) {
            if (i < accepted.size()) {
                sheet.value(row, 0, accepted.get(i));
            }
            if (i < approved.size()) {
                sheet.value(row, 3, approved.get(i));
            }
            row++;
        }
        row++;
    }

    private void heading() {
        cells(PrintedRoadmap.columns().toArray(String[]::new))
                .style()
                .bold()
                .fillColor(SHADE)
                .horizontalAlignment("center")
                .set();
        sheet.freezePane(0, row);
        sheet.repeatRows(row - 1);
    }

    private void section(String title) {
        var range = across(title, row);
        range.style().bold().wrapText(true).borderStyle(BorderStyle.THIN).set();
        row++;
    }

    private Range across(String text, int at) {
        sheet.value(at, 0, text);
        var range = sheet.range(at, 0, at, LAST);
        range.merge();
        return range;
    }

    private Range cells(String... texts) {
        for (var column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                sheet.value(row, column, texts[column]);
            }
        }
        var range = sheet.range(row, 0, row, LAST);
        range.style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .set();
        row++;
        return range;
    }
}
