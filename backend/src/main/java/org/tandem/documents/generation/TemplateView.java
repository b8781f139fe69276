package org.tandem.documents.generation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The template of a kind of paper.
 *
 * @param group code of the group in the catalogue of kinds
 * @param own the organisation's own one, null while the template of the system serves
 * @param version for {@code If-Match}; 0 while the template of the system serves
 */
record TemplateView(
        String kind,
        String title,
        String group,
        @Schema(nullable = true) OwnTemplate own,
        int version) {

    /** What was uploaded. */
    record OwnTemplate(String fileName, Instant uploadedAt) {}
}
