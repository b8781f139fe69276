package org.tandem.documents.generation;

/** Formats in which a paper can be had. */
enum PaperFormat {
    DOCX,
    PDF
}
