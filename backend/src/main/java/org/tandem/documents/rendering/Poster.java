package org.tandem.documents.rendering;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** An A4 sheet to hang on a wall: who asks what, a QR code that a phone reads from two metres, a few lines. */
public final class Poster {

    private static final int DOTS = 12;
    private static final int QUIET = 4;

    private static final String CSS = """
            @page{size:210mm 297mm;margin:22mm 20mm}
            html{font-family:'Liberation Serif';color:#16302b}
            body{margin:0;text-align:center}
            .from{margin:0 0 10mm;font-size:17pt;color:#41564f}
            h1{margin:0 0 12mm;font-size:34pt;line-height:1.15}
            .code{margin:0 auto 12mm;width:112mm;padding:4mm;border:1.2mm solid #1d6b57;border-radius:6mm}
            .code img{width:112mm;height:112mm}
            p{margin:0 0 4mm;font-size:17pt;line-height:1.3}
            .link{margin-top:9mm;font-size:10.5pt;color:#41564f;word-wrap:break-word}
            """;

    private Poster() {}

    /** @param link what the code says; stands below in letters, too */
    public static byte[] of(String title, String organisation, String link, List<String> lines) {
        var html = "<html lang=\"ru\"><head><title>" + Xml.escape(title)
                + "</title><meta name=\"description\" content=\""
                + Xml.escape(title) + "\"/><style>" + CSS + "</style></head><body><p class=\"from\">"
                + Xml.escape(organisation) + "</p><h1>" + Xml.escape(title)
                + "</h1><div class=\"code\"><img alt=\"QR-код со ссылкой на анкету\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(code(link)) + "\"/></div>"
                + lines.stream().map(line -> "<p>" + Xml.escape(line) + "</p>").collect(Collectors.joining())
                + "<p class=\"link\">" + Xml.escape(link) + "</p></body></html>";
        try (var renderer = Pdf.builder(html).buildPdfRenderer();
                var pdf = renderer.createPDFKeepOpen()) {
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] code(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var side = (matrix.getWidth() + 2 * QUIET) * DOTS;
            var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
            for (var y = 0; y < side; y++) {
                for (var x = 0; x < side; x++) {
                    picture.setRGB(x, y, isDark(matrix, x / DOTS - QUIET, y / DOTS - QUIET) ? 0 : 0xFFFFFF);
                }
            }
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDark(ByteMatrix matrix, int x, int y) {
        return x >= 0 && y >= 0 && x < matrix.getWidth() && y < matrix.getHeight() && matrix.get(x, y) == 1;
    }
}
