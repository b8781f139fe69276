package org.tandem.consents.scans;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Pages as pictures: turned upright, kept as JPEG, bound into one PDF. */
final class PagePictures {

    private static final float QUALITY = 0.8f;

    private PagePictures() {}

    /** @param quarters quarter turns clockwise */
    static BufferedImage turned(BufferedImage image, int quarters) {
        var width = quarters % 2 == 0 ? image.getWidth() : image.getHeight();
        var height = quarters % 2 == 0 ? image.getHeight() : image.getWidth();
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        var graphics = upright.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return upright;
    }

    static byte[] jpeg(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** One PDF of the pictures, in their order. */
    static byte[] pdf(List<byte[]> jpegs) {
        try (var pdf = new PDDocument()) {
            for (var jpeg : jpegs) {
                var image = JPEGFactory.createFromByteArray(pdf, jpeg);
                var lying = image.getWidth() > image.getHeight();
                var box =
                        lying ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
                var scale = Math.min(box.getWidth() / image.getWidth(), box.getHeight() / image.getHeight());
                var page = new PDPage(box);
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    var width = image.getWidth() * scale;
                    var height = image.getHeight() * scale;
                    content.drawImage(
                            image, (box.getWidth() - width) / 2, (box.getHeight() - height) / 2, width, height);
                }
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
