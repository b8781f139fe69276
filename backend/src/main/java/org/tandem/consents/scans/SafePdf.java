package org.tandem.consents.scans;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.tandem.shared.problem.Problem;

/** Pages of a PDF that a stranger may have made: limits on what it unpacks to, what it draws and how long. */
final class SafePdf {

    /** A stream that unpacks to more is a bomb: an uncompressed page of A4 in colour at 600 dpi has as much. */
    private static final long LARGEST_STREAM = 110_000_000;

    private static final long LARGEST_TOTAL = 600_000_000;
    private static final long LARGEST_IMAGE = 36_000_000;
    private static final int MOST_OPERATORS = 200_000;
    private static final long LONGEST_NANOS = 15_000_000_000L;

    private SafePdf() {}

    /** Opens it; 422 with the reason if it cannot be read. */
    static PDDocument open(byte[] content) {
        if (unpacksTooFar(content)) {
            throw refused("scan-too-heavy", "Файл распаковывается в слишком большой. Отсканируйте его заново.");
        }
        try {
            var pdf = Loader.loadPDF(content);
            if (pdf.isEncrypted()) {
                pdf.close();
                throw locked();
            }
            return pdf;
        } catch (org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException e) {
            throw locked();
        } catch (IOException | IllegalArgumentException | ClassCastException | StackOverflowError e) {
            throw refused("scan-broken", "Файл PDF повреждён. Сохраните или отсканируйте его заново.");
        }
    }

    private static Problem locked() {
        return refused("scan-locked", "Файл PDF закрыт паролем. Сохраните его без пароля.");
    }

    static Problem refused(String code, String message) {
        return Problem.field("file", code, message);
    }

    /** A page with its longer side about so long; an exception if it is beyond the limits. */
    static BufferedImage draw(PDDocument pdf, int page, int longerSide) throws IOException {
        var box = pdf.getPage(page).getCropBox();
        var longest = Math.max(box.getWidth(), box.getHeight());
        if (!(longest > 1)) {
            throw new IOException("no page");
        }
        return new Renderer(pdf).renderImage(page, longerSide / longest, ImageType.RGB);
    }

    /** Streams are unpacked into nothing, only to count. */
    private static boolean unpacksTooFar(byte[] content) {
        var total = 0L;
        for (var i = 0; i < content.length - 8; i++) {
            if (content[i] == 's' && content[i + 1] == 't' && isStream(content, i)) {
                var from = i + 6;
                while (from < content.length && (content[from] == '\r' || content[from] == '\n')) {
                    from++;
                }
                var size = unpacked(content, from);
                total += size;
                if (size > LARGEST_STREAM || total > LARGEST_TOTAL) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isStream(byte[] content, int at) {
        return content[at + 2] == 'r' && content[at + 3] == 'e' && content[at + 4] == 'a' && content[at + 5] == 'm';
    }

    private static long unpacked(byte[] content, int from) {
        if (from >= content.length || (content[from] & 0x0F) != 8) {
            return 0;
        }
        var inflater = new Inflater();
        var written = 0L;
        try {
            inflater.setInput(content, from, content.length - from);
            var nowhere = new byte[1 << 16];
            for (var n = inflater.inflate(nowhere); n > 0 && written <= LARGEST_STREAM; n = inflater.inflate(nowhere)) {
                written += n;
            }
        } catch (DataFormatException e) {
            // not packed in this way
        } finally {
            inflater.end();
        }
        return written;
    }

    private static final class Renderer extends PDFRenderer {

        Renderer(PDDocument pdf) {
            super(pdf);
            setSubsamplingAllowed(true);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new Drawer(parameters);
        }
    }

    private static final class Drawer extends PageDrawer {

        private final long deadline = System.nanoTime() + LONGEST_NANOS;
        private int operators;

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, java.util.List<COSBase> operands) throws IOException {
            if (++operators > MOST_OPERATORS || System.nanoTime() > deadline) {
                throw new TooMuch();
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() > LARGEST_IMAGE) {
                throw new TooMuch();
            }
            super.drawImage(image);
        }
    }

    /** Not an {@code IOException}: the engine would swallow it and go on. */
    private static final class TooMuch extends RuntimeException {
        TooMuch() {
            super("page beyond the limits", null, false, false);
        }
    }
}
