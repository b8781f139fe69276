package org.tandem.programs.roadmap.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;

/**
 * The parts of a zipped document that are wanted, unpacked within limits. Sizes in the file's own directory are not
 * believed: bytes are counted as they come out, and all of them, also those of parts nobody reads.
 */
final class ZipParts {

    private static final int MOST_ENTRIES = 2000;
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final long LARGEST_PART = 24L * 1024 * 1024;
    private static final int WORST_RATIO = 150;
    private static final long RATIO_COUNTS_FROM = 4L * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();

    private ZipParts() {}

    /** Unpacks the parts whose names pass; macros anywhere refuse the whole file. */
    static ZipParts read(byte[] content, Predicate<String> wanted) {
        var result = new ZipParts();
        long total = 0;
        var entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw Refusals.bomb();
                }
                var name = entry.getName().replace('\\', '/').replaceFirst("^/+", "");
                refuseMacros(name);
                var kept = wanted.test(name) ? new ByteArrayOutputStream() : null;
                total = unpack(zip, kept, total, content.length);
                if (kept != null && result.parts.put(name, kept.toByteArray()) != null) {
                    throw Refusals.broken();
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw Refusals.broken();
        }
        return result;
    }

    private static long unpack(ZipInputStream zip, ByteArrayOutputStream kept, long before, long packed)
            throws IOException {
        var buffer = new byte[BUFFER];
        var total = before;
        for (var n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            total += n;
            if (total > LARGEST
                    || total - before > LARGEST_PART
                    || total > RATIO_COUNTS_FROM && total / packed > WORST_RATIO) {
                throw Refusals.bomb();
            }
            if (kept != null) {
                kept.write(buffer, 0, n);
            }
        }
        return total;
    }

    private static void refuseMacros(String name) {
        var lower = name.toLowerCase(java.util.Locale.ROOT);
        if (lower.contains("vbaproject")
                || lower.contains("vbadata")
                || lower.startsWith("basic/")
                || lower.startsWith("scripts/")
                || lower.contains("macrosheets/")) {
            throw Refusals.macros();
        }
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Optional<InputStream> open(String name) {
        return Optional.ofNullable(parts.get(name)).map(ByteArrayInputStream::new);
    }

    /** A part without which the file is nothing. */
    InputStream need(String name) {
        return open(name).orElseThrow(Refusals::broken);
    }
}
