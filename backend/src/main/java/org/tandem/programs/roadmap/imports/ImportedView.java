package org.tandem.programs.roadmap.imports;

/** How much was written. */
record ImportedView(int sections, int activities) {}
