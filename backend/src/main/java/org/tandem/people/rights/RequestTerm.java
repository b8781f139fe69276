package org.tandem.people.rights;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Term of one kind of request by its ground, from {@code templates/data-requests.json}.
 *
 * @param days until the answer
 * @param unit of the days
 * @param extension working days by which it may be extended once; 0 if it may not
 * @param basis article of the law
 */
record RequestTerm(
        DataRequestKind kind,
        DataRequestGround ground,
        int days,
        Unit unit,
        int extension,
        @Schema(nullable = true) String note,
        String basis) {

    /** How days are counted. */
    @Schema(name = "TermUnit")
    enum Unit {
        WORKING,
        CALENDAR
    }
}
