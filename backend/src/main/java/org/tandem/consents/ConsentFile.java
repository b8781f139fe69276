package org.tandem.consents;

import org.tandem.documents.generation.PaperFormat;
import org.tandem.documents.rendering.Docx;
import org.tandem.documents.rendering.Pdf;

/** The text of a consent as a file to be printed and signed. */
final class ConsentFile {

    private ConsentFile() {}

    /** @param text as it was handed out: the title first, a paragraph a line */
    static byte[] of(int number, String text, PaperFormat format) {
        var lines = text.strip().split("\n+");
        var docx = Docx.portrait()
                .size(12)
                .paragraph("№\u00A0" + number, Docx.Align.RIGHT)
                .title(lines[0]);
        for (var i = 1; i < lines.length; i++) {
            var line = lines[i].strip();
            if (line.startsWith("– ") || line.startsWith("- ")) {
                docx.dash(line.substring(2));
            } else if (line.contains("____")) {
                docx.paragraph(line, Docx.Align.LEFT);
            } else {
                docx.paragraph(line);
            }
        }
        var file = docx.bytes(lines[0]);
        return format == PaperFormat.DOCX ? file : Pdf.of(file);
    }
}
