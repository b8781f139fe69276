package org.tandem.consents.scans;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a printer, a pen and a scanner make of a file. */
final class Paper {

    private Paper() {}

    /** Every page of the file as a picture. */
    static List<BufferedImage> scanned(byte[] pdf, float dpi) {
        try (var file = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(file);
            var pages = new ArrayList<BufferedImage>();
            for (var page = 0; page < file.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, dpi, ImageType.RGB));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page put in crookedly, with grey paper and specks. */
    static BufferedImage worn(BufferedImage page, double degrees, Random random) {
        var worn = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = worn.createGraphics();
        graphics.setColor(new Color(236, 234, 228));
        graphics.fillRect(0, 0, worn.getWidth(), worn.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(Math.toRadians(degrees), worn.getWidth() / 2.0, worn.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        for (var y = 0; y < worn.getHeight(); y++) {
            for (var x = 0; x < worn.getWidth(); x++) {
                var noise = (int) (random.nextGaussian() * 9) - 5;
                var dot = new Color(worn.getRGB(x, y));
                worn.setRGB(
                        x,
                        y,
                        new Color(clip(dot.getRed() + noise), clip(dot.getGreen() + noise), clip(dot.getBlue() + noise))
                                .getRGB());
            }
        }
        return worn;
    }

    private static int clip(int value) {
        return Math.max(0, Math.min(255, value));
    }

    static BufferedImage turned(BufferedImage page, int quarters) {
        return PagePictures.turned(page, quarters);
    }

    static BufferedImage blank() {
        var page = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
        var graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.dispose();
        return page;
    }

    static byte[] png(BufferedImage page) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(page, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One PDF of pictures, as a scanner makes it. */
    static byte[] pdf(List<BufferedImage> pages) {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var picture : pages) {
                var page = new PDPage(new PDRectangle(picture.getWidth() * 0.48f, picture.getHeight() * 0.48f));
                pdf.addPage(page);
                var image = JPEGFactory.createFromImage(pdf, picture, 0.5f);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(
                            image,
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
