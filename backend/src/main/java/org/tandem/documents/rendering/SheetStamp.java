package org.tandem.documents.rendering;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Draws the code and the footer of every page. Both are artifacts: who listens to the paper hears its text only.
 * A quarter of a code may be stained and it is read all the same (level Q); a module is 0.73 mm, four dots of a scan
 * at 150 dpi.
 */
final class SheetStamp {

    private static final double MM = 72 / 25.4;
    private static final double MODULE = 0.73 * MM;
    private static final double RIGHT = 12 * MM;
    private static final double BOTTOM = 7 * MM;
    private static final double LEFT = 22 * MM;
    private static final float SIZE = 9;
    private static final float LEADING = 11;

    private final PDDocument pdf;
    private final PDFont font;

    SheetStamp(PDDocument pdf) throws IOException {
        this.pdf = pdf;
        try (var face = Faces.of("Regular")) {
            this.font = PDType0Font.load(pdf, face, true);
        }
    }

    void stamp(List<SheetForm> forms, List<Integer> pages) throws IOException {
        var at = 0;
        for (var i = 0; i < forms.size(); i++) {
            for (var page = 1; page <= pages.get(i); page++) {
                stamp(pdf.getPage(at++), forms.get(i), page, pages.get(i));
            }
        }
    }

    private void stamp(PDPage page, SheetForm form, int number, int total) throws IOException {
        try (var content = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.setNonStrokingColor(0f);
            code(content, matrix(form.code().apply(number)), page.getMediaBox().getWidth());
            content.beginText();
            content.setFont(font, SIZE);
            content.setLeading(LEADING);
            content.newLineAtOffset((float) LEFT, (float) (BOTTOM + 3 * LEADING));
            for (var line : form.footer().split("\n")) {
                content.showText(line);
                content.newLine();
            }
            content.showText("Страница " + number + " из " + total);
            content.endText();
            content.endMarkedContent();
        }
    }

    /** The dark modules, a rectangle for each run. */
    private static void code(PDPageContentStream content, ByteMatrix matrix, float width) throws IOException {
        var size = matrix.getWidth();
        var left = width - RIGHT - size * MODULE;
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                var from = x;
                while (x < size && matrix.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    content.addRect(
                            (float) (left + from * MODULE),
                            (float) (BOTTOM + (size - 1 - y) * MODULE),
                            (float) ((x - from) * MODULE),
                            (float) MODULE);
                }
            }
        }
        content.fill();
    }

    private static ByteMatrix matrix(String code) {
        try {
            return Encoder.encode(code, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.QR_VERSION, 4))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("the code does not fit", e);
        }
    }
}
