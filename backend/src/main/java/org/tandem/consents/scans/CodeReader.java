package org.tandem.consents.scans;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds the code of a page, whichever way the page lies, and says how to turn it upright. */
final class CodeReader {

    /**
     * What was found.
     *
     * @param text of the code
     * @param quarters how many quarter turns clockwise make the page upright
     */
    record Found(String text, int quarters) {}

    private static final Map<DecodeHintType, Object> HINTS = Map.of(
            DecodeHintType.TRY_HARDER, Boolean.TRUE, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));
    private static final List<Function<LuminanceSource, Binarizer>> BINARIZERS =
            List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);
    /** Half the dots average out the noise; more dots help a small code of a photo. */
    private static final double[] SCALES = {1, 0.5, 0.7, 1.5};

    private CodeReader() {}

    static Optional<Found> read(BufferedImage page) {
        for (var scale : SCALES) {
            var image = scale == 1 ? page : scaled(page, scale);
            var found = whole(image).or(() -> corners(image));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> whole(BufferedImage image) {
        var dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        for (var binarizer : BINARIZERS) {
            try {
                return Optional.of(found(new QRCodeReader().decode(new BinaryBitmap(binarizer.apply(source)), HINTS)));
            } catch (ReaderException | ArrayIndexOutOfBoundsException e) {
                // looked for in another way
            }
        }
        return Optional.empty();
    }

    /** Letters and lines elsewhere on the page may look like a code: each corner is looked at alone. */
    private static Optional<Found> corners(BufferedImage image) {
        var width = image.getWidth() * 2 / 5;
        var height = image.getHeight() * 2 / 5;
        for (var x : new int[] {image.getWidth() - width, 0}) {
            for (var y : new int[] {image.getHeight() - height, 0}) {
                var found = width < 50 || height < 50
                        ? Optional.<Found>empty()
                        : whole(image.getSubimage(x, y, width, height));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Found found(Result result) {
        var points = result.getResultPoints();
        // the marks of a code: lower left, upper left, upper right
        var angle = Math.atan2(points[2].getY() - points[1].getY(), points[2].getX() - points[1].getX());
        var quarters = (int) Math.round(-angle / (Math.PI / 2));
        return new Found(result.getText(), Math.floorMod(quarters, 4));
    }

    private static BufferedImage scaled(BufferedImage image, double scale) {
        var smaller = new BufferedImage(
                (int) (image.getWidth() * scale), (int) (image.getHeight() * scale), BufferedImage.TYPE_INT_RGB);
        var graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, smaller.getWidth(), smaller.getHeight(), null);
        graphics.dispose();
        return smaller;
    }
}
