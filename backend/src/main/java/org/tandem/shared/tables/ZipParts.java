package org.tandem.shared.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a zipped document that are wanted, unpacked within limits; nothing else is unpacked. The sizes that the
 * file tells are refused when they are too large and not believed when they are small: bytes are counted as they come
 * out. Reads by the directory at the end of the file, as office programs do: not every writer's stream can be read
 * from its beginning.
 */
final class ZipParts {

    private static final int MOST_ENTRIES = 2000;
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final long LARGEST_PART = 24L * 1024 * 1024;
    private static final int WORST_RATIO = 150;
    private static final long RATIO_COUNTS_FROM = 4L * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final long packed;
    private long told;
    private long unpacked;

    private ZipParts(long packed) {
        this.packed = packed;
    }

    /** Unpacks the parts whose names pass; macros anywhere refuse the whole file. */
    static ZipParts read(byte[] content, Predicate<String> wanted) {
        Path file = null;
        try {
            file = Files.createTempFile("tandem-import", ".zip");
            Files.write(file, content);
            var result = new ZipParts(content.length);
            result.open(file, wanted);
            return result;
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(Path file, Predicate<String> wanted) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw Refusals.bomb();
            }
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                take(zip, entries.nextElement(), wanted);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw Refusals.broken();
        }
    }

    private void take(ZipFile zip, ZipEntry entry, Predicate<String> wanted) throws IOException {
        var name = entry.getName().replace('\\', '/').replaceFirst("^/+", "");
        refuseMacros(name);
        told += Math.max(0, entry.getSize());
        if (isTooMuch(told)) {
            throw Refusals.bomb();
        }
        if (wanted.test(name)) {
            try (var stream = zip.getInputStream(entry)) {
                if (stream == null || parts.put(name, unpack(stream)) != null) {
                    throw Refusals.broken();
                }
            }
        }
    }

    private byte[] unpack(InputStream stream) throws IOException {
        var kept = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        for (var n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
            unpacked += n;
            if (isTooMuch(unpacked) || kept.size() + n > LARGEST_PART) {
                throw Refusals.bomb();
            }
            kept.write(buffer, 0, n);
        }
        return kept.toByteArray();
    }

    private boolean isTooMuch(long size) {
        return size > LARGEST || size > RATIO_COUNTS_FROM && size / packed > WORST_RATIO;
    }

    private static void refuseMacros(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
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
