package org.tandem.documents.generation;

/** Formats in which a paper can be had. */
public enum PaperFormat {
    DOCX,
    PDF
}
