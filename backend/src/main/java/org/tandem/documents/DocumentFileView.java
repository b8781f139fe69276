package org.tandem.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a paper.
 *
 * @param fileVersion counts from 1 inside the role
 * @param generated made by the system from data
 * @param size bytes
 */
record DocumentFileView(
        UUID id,
        FileRole role,
        int fileVersion,
        String name,
        String contentType,
        int size,
        boolean generated,
        Instant addedAt) {}
