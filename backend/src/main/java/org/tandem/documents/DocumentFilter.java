package org.tandem.documents;

import java.util.UUID;

/**
 * What the register is narrowed to; every part may be null.
 *
 * @param q part of the title, or the whole number
 */
record DocumentFilter(String kind, DocumentStatus status, UUID programId, Integer schoolYear, String q) {}
