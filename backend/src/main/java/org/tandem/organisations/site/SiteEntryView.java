package org.tandem.organisations.site;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the site section.
 *
 * @param reviewDue published, but not looked through for half a year
 * @param reason why it was withdrawn, null otherwise
 */
record SiteEntryView(
        UUID id,
        SiteKind kind,
        String title,
        String body,
        @Schema(nullable = true) String link,
        SiteStatus status,
        @Schema(nullable = true) LocalDate publishedOn,
        @Schema(nullable = true) LocalDate reviewedOn,
        boolean reviewDue,
        @Schema(nullable = true) String reason,
        List<ShownPerson> people,
        int version) {}
