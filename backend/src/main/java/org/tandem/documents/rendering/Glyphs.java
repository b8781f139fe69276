package org.tandem.documents.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Signs that the embedded font lacks, by the nearest it has: PDF/A allows no borrowed font. */
final class Glyphs {

    private static final Map<Integer, String> NEAREST = Map.ofEntries(
            Map.entry(0x2610, "□"),
            Map.entry(0x2611, "■"),
            Map.entry(0x2612, "■"),
            Map.entry(0x2713, "√"),
            Map.entry(0x2714, "√"),
            Map.entry(0x2705, "√"),
            Map.entry(0x2011, "-"),
            Map.entry(0x20BD, "руб."),
            Map.entry(0x2060, ""),
            Map.entry(0xFEFF, ""),
            Map.entry(0xFE0F, ""));

    private static final BitSet KNOWN = known();

    private Glyphs() {}

    /** The text in signs that can be drawn; what has no likeness becomes a square. */
    static String drawable(String text) {
        if (text.codePoints().allMatch(KNOWN::get)) {
            return text;
        }
        var drawn = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (KNOWN.get(c)) {
                drawn.appendCodePoint(c);
            } else {
                drawn.append(NEAREST.getOrDefault(c, "□"));
            }
        });
        return drawn.toString();
    }

    private static BitSet known() {
        try (var stream = Glyphs.class.getResourceAsStream("/fonts/LiberationSerif-Regular.ttf");
                var font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(stream))) {
            var map = font.getUnicodeCmapLookup();
            var known = new BitSet();
            for (var c = 0; c <= 0xFFFF; c++) {
                known.set(c, c < 0x20 || map.getGlyphId(c) > 0);
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
