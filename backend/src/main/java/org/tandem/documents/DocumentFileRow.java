package org.tandem.documents;

import java.time.Instant;
import java.util.UUID;

/** A file of a paper as it is read from the database. */
record DocumentFileRow(
        UUID documentId,
        UUID id,
        FileRole role,
        int fileVersion,
        String name,
        String contentType,
        int size,
        boolean generated,
        Instant addedAt) {

    DocumentFileView view() {
        return new DocumentFileView(id, role, fileVersion, name, contentType, size, generated, addedAt);
    }
}
