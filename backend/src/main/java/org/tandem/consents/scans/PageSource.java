package org.tandem.consents.scans;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tandem.shared.problem.Problem;

/** Pages of an uploaded file: a PDF has many, a photo is one. */
final class PageSource implements Closeable {

    /** Long side of a page in dots: A4 at about 190 dpi, enough to read handwriting. */
    static final int LONGER_SIDE = 2200;

    private static final int MOST_PAGES = 200;

    private final PDDocument pdf;
    private final byte[] photo;

    private PageSource(PDDocument pdf, byte[] photo) {
        this.pdf = pdf;
        this.photo = photo;
    }

    /** How many pages the file has; 422 if it is none of ours to read. */
    static int count(byte[] content) {
        if (!isPdf(content)) {
            SafeImage.check(content);
            return 1;
        }
        try (var pdf = SafePdf.open(content)) {
            var count = pdf.getNumberOfPages();
            if (count < 1 || count > MOST_PAGES) {
                throw refused("scan-too-long", "В одном файле от 1 до %d страниц.".formatted(MOST_PAGES));
            }
            return count;
        } catch (IOException e) {
            throw refused("scan-broken", "Файл PDF повреждён. Сохраните или отсканируйте его заново.");
        }
    }

    static PageSource open(byte[] content) {
        return isPdf(content) ? new PageSource(SafePdf.open(content), null) : new PageSource(null, content);
    }

    static Problem refused(String code, String message) {
        return SafePdf.refused(code, message);
    }

    private static boolean isPdf(byte[] content) {
        return content.length > 4 && content[0] == '%' && content[1] == 'P' && content[2] == 'D' && content[3] == 'F';
    }

    int pages() {
        return pdf == null ? 1 : pdf.getNumberOfPages();
    }

    /** The page as a picture; any exception if it cannot be drawn within the limits. */
    BufferedImage draw(int page) throws IOException {
        return pdf == null ? SafeImage.read(photo, LONGER_SIDE) : SafePdf.draw(pdf, page, LONGER_SIDE);
    }

    @Override
    public void close() throws IOException {
        if (pdf != null) {
            pdf.close();
        }
    }
}
