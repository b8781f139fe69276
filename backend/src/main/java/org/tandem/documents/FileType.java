package org.tandem.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The formats a file may have, known by their bytes: neither the name nor the header of the sender counts. */
enum FileType {
    PDF("application/pdf", "pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
    PNG("image/png", "png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    /** A zip that holds a Word document and no macros. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", 0x50, 0x4B, 0x03, 0x04) {
        @Override
        boolean fits(byte[] content) {
            return holds(content, "[Content_Types].xml")
                    && holds(content, "word/document.xml")
                    && !holds(content, "vbaProject.bin");
        }
    };

    /** What a scanner makes. */
    static final Set<FileType> SCANS = EnumSet.of(PDF, PNG, JPEG);

    static final Set<FileType> ALL = EnumSet.allOf(FileType.class);

    private final String contentType;
    private final String extension;
    private final byte[] signature;

    FileType(String contentType, String extension, int... signature) {
        this.contentType = contentType;
        this.extension = extension;
        this.signature = new byte[signature.length];
        for (var i = 0; i < signature.length; i++) {
            this.signature[i] = (byte) signature[i];
        }
    }

    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> content.length > type.signature.length
                        && Arrays.equals(content, 0, type.signature.length, type.signature, 0, type.signature.length)
                        && type.fits(content))
                .findFirst();
    }

    /** Whether what follows the first bytes is right too. */
    boolean fits(byte[] content) {
        return true;
    }

    /** Names inside a zip stand uncompressed; looking for them costs nothing however large it would unpack. */
    private static boolean holds(byte[] content, String name) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(name);
    }

    String contentType() {
        return contentType;
    }

    String extension() {
        return extension;
    }
}
