package org.tandem.programs.roadmap.imports;

import org.tandem.shared.tables.SourceDocument;
import org.tandem.shared.tables.TableFile;
import org.tandem.shared.tables.TableLimits;

/** A file with a roadmap in it, read within the limits of one programme's plan. */
final class RoadmapFile {

    /** Bytes of the largest file taken. */
    static final int LARGEST = 8 * 1024 * 1024;

    static final TableLimits LIMITS = new TableLimits("дорожной карты одной программы", LARGEST, 2000, 1_500_000, true);

    private RoadmapFile() {}

    /** @param name as the sender calls the file; only its extension is looked at */
    static SourceDocument read(String name, byte[] content) {
        return TableFile.read(name, content, LIMITS);
    }
}
