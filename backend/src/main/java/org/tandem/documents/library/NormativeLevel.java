package org.tandem.documents.library;

/** Who issued an act. */
enum NormativeLevel {
    FEDERAL,
    REGIONAL,
    MUNICIPAL,
    SCHOOL
}
