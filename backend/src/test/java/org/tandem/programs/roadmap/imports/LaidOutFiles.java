package org.tandem.programs.roadmap.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.tandem.programs.roadmap.imports.Layout.Box;

/** Writes laid-out rows in every format; DOCX and XLSX by a library that knows nothing of our readers. */
final class LaidOutFiles {

    private static final List<String> STAMPS =
            List.of("РАССМОТРЕНО: педагогический совет, протокол № 1", "УТВЕРЖДАЮ: директор, приказ № 21");

    private LaidOutFiles() {}

    static byte[] docx(List<List<Box>> rows) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            var stamps = document.createTable(1, 2);
            for (var i = 0; i < 2; i++) {
                stamps.getRow(0).getCell(i).setText(STAMPS.get(i));
            }
            document.createParagraph().createRun().setText("Дорожная карта реализации программы наставничества");
            var table = document.createTable(rows.size(), 0);
            for (var r = 0; r < rows.size(); r++) {
                var row = table.getRow(r);
                while (!row.getTableCells().isEmpty()) {
                    row.removeCell(0);
                }
                for (var c = 0; c < rows.get(r).size(); c++) {
                    fill(row.createCell(), rows.get(r).get(c));
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(XWPFTableCell cell, Box box) {
        var properties = cell.getCTTc().addNewTcPr();
        if (box.span() > 1) {
            properties.addNewGridSpan().setVal(java.math.BigInteger.valueOf(box.span()));
        }
        if (box.isCovered()) {
            properties.addNewVMerge();
        } else if (box.below() > 0) {
            properties.addNewVMerge().setVal(STMerge.RESTART);
        }
        var lines = box.text().split("\n");
        for (var i = 0; i < lines.length; i++) {
            var paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            // Word divides a line into runs wherever it likes
            var half = lines[i].length() / 2;
            paragraph.createRun().setText(lines[i].substring(0, half));
            paragraph.createRun().setText(lines[i].substring(half));
        }
    }

    static byte[] xlsx(List<List<Box>> rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Дорожная карта");
            sheet.createRow(0).createCell(0).setCellValue("Дорожная карта на учебный год");
            for (var r = 0; r < rows.size(); r++) {
                var at = 0;
                var row = sheet.createRow(r + 2);
                for (var box : rows.get(r)) {
                    if (!box.isCovered()) {
                        row.createCell(at).setCellValue(box.text());
                    }
                    if (box.span() > 1 || box.below() > 0) {
                        sheet.addMergedRegion(
                                new CellRangeAddress(r + 2, r + 2 + box.below(), at, at + box.span() - 1));
                    }
                    at += box.span();
                }
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] odt(List<List<Box>> rows) throws IOException {
        var body = new StringBuilder("<text:p>Дорожная карта</text:p><table:table>"
                + "<table:table-column table:number-columns-repeated=\"7\"/>");
        for (var row : rows) {
            body.append("<table:table-row>");
            for (var box : row) {
                if (box.isCovered()) {
                    body.append("<table:covered-table-cell/>");
                    continue;
                }
                body.append("<table:table-cell table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\">"
                        .formatted(box.span(), box.below() + 1));
                for (var line : box.text().split("\n")) {
                    body.append("<text:p><text:span>").append(escaped(line)).append("</text:span></text:p>");
                }
                body.append("</table:table-cell>").append("<table:covered-table-cell/>".repeat(box.span() - 1));
            }
            body.append("</table:table-row>");
        }
        return odtOf(body.append("</table:table>").toString());
    }

    static byte[] odtOf(String body) throws IOException {
        return zip(Map.of(
                "mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8),
                "content.xml",
                        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">"
                                        + "<office:body><office:text>" + body
                                        + "</office:text></office:body></office:document-content>")
                                .getBytes(UTF_8)));
    }

    static byte[] csv(List<List<Box>> rows, char separator, Charset charset) {
        return Layout.flat(rows).stream()
                .map(row -> row.stream().map(LaidOutFiles::quoted).collect(Collectors.joining("" + separator)))
                .collect(Collectors.joining("\r\n"))
                .getBytes(charset);
    }

    /** What Word puts on the clipboard: tabs between cells, but paragraphs of a cell end the line, unquoted. */
    static byte[] pastedFromWord(List<List<Box>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Box::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n"))
                .getBytes(UTF_8);
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    var crc = new CRC32();
                    crc.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        }
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\"\\n;,\\t].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
