package org.tandem.documents.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The four faces of Liberation Serif, read once and without their table of ligatures: Russian has none, and looking for
 * them word by word took nine tenths of the time of a PDF.
 */
final class Faces {

    private static final int LIGATURES = 0x47535542; // GSUB
    private static final int IGNORED = 0x78535542;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

    private Faces() {}

    /** @param face Regular, Bold, Italic or BoldItalic */
    static InputStream of(String face) {
        return new ByteArrayInputStream(READ.computeIfAbsent(face, Faces::read));
    }

    private static byte[] read(String face) {
        try (var stream = Faces.class.getResourceAsStream("/fonts/LiberationSerif-" + face + ".ttf")) {
            var font = ByteBuffer.wrap(stream.readAllBytes());
            var tables = font.getShort(4);
            for (var i = 0; i < tables; i++) {
                var tag = DIRECTORY + i * ENTRY;
                if (font.getInt(tag) == LIGATURES) {
                    font.putInt(tag, IGNORED);
                }
            }
            return font.array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
