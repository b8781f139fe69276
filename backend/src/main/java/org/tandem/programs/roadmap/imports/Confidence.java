package org.tandem.programs.roadmap.imports;

/** How sure the reading of a line is. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
