package org.tandem.documents;

import java.util.UUID;

/**
 * An uploaded file.
 *
 * @param name cleaned name
 * @param contentType found by the content
 * @param size bytes
 */
record FileView(UUID id, String name, String contentType, int size) {

    static FileView of(StoredFile file) {
        return new FileView(file.id(), file.name(), file.contentType(), file.size());
    }
}
