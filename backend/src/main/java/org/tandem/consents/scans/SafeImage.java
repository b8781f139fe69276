package org.tandem.consents.scans;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A photo that a stranger may have made: its size is looked at before it is unpacked, and never all dots are read. */
final class SafeImage {

    private static final long LARGEST = 120_000_000;

    private SafeImage() {}

    /** 422 if it is no picture or too large a one. */
    static void check(byte[] content) {
        try {
            with(content, reader -> {
                if ((long) reader.getWidth(0) * reader.getHeight(0) > LARGEST) {
                    throw SafePdf.refused("scan-too-heavy", "Снимок слишком большой. Уменьшите его и пришлите снова.");
                }
                return null;
            });
        } catch (IOException | IllegalArgumentException e) {
            throw SafePdf.refused("scan-broken", "Снимок повреждён. Сделайте его заново.");
        }
    }

    /** The picture, its longer side between the asked length and twice as long; smaller ones stay as they are. */
    static BufferedImage read(byte[] content, int longerSide) throws IOException {
        return with(content, reader -> {
            var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / longerSide);
            var parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, parameters);
        });
    }

    private interface Look {
        BufferedImage at(ImageReader reader) throws IOException;
    }

    private static BufferedImage with(byte[] content, Look look) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return look.at(reader);
            } finally {
                reader.dispose();
            }
        }
    }
}
