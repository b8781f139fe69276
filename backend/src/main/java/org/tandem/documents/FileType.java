package org.tandem.documents;

import java.util.Arrays;
import java.util.Optional;

/** The formats a scan may have, known by their first bytes: neither the name nor the header of the sender counts. */
enum FileType {
    PDF("application/pdf", "pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
    PNG("image/png", "png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF);

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
                        && Arrays.equals(content, 0, type.signature.length, type.signature, 0, type.signature.length))
                .findFirst();
    }

    String contentType() {
        return contentType;
    }

    String extension() {
        return extension;
    }
}
