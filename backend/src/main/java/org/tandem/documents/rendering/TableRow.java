package org.tandem.documents.rendering;

import java.util.List;

/**
 * A row to be built.
 *
 * @param cells runs of each cell; a span has one cell
 */
record TableRow(List<List<Run>> cells, Kind kind) {

    enum Kind {
        /** Column titles, repeated on each page. */
        HEAD,
        PLAIN,
        /** One bold cell over all columns. */
        SPAN
    }
}
