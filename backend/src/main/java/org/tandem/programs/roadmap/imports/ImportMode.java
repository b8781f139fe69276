package org.tandem.programs.roadmap.imports;

/** What becomes of the lines that are there already. */
public enum ImportMode {
    APPEND,
    REPLACE
}
