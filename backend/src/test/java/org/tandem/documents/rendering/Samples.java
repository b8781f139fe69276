package org.tandem.documents.rendering;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Keeps what the tests make for a look by eye, with a picture of each page, when asked:
 * {@code mvn test -Dtest='*Rendering*,DocxTest' -Dsamples=target/samples}.
 */
public final class Samples {

    private Samples() {}

    public static void keep(String name, byte[] docx, byte[] pdf) throws IOException {
        var folder = System.getProperty("samples", "");
        if (folder.isEmpty()) {
            return;
        }
        var place = Path.of(folder);
        Files.createDirectories(place);
        Files.write(place.resolve(name + ".docx"), docx);
        Files.write(place.resolve(name + ".pdf"), pdf);
        try (var file = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(file);
            for (var page = 0; page < file.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, 60);
                ImageIO.write(
                        image,
                        "png",
                        place.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
    }
}
