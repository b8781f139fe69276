package org.tandem.consents.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.organisations.site.ShownField;

/**
 * One line of the paper.
 *
 * @param condition what the signer demands, e.g. «только групповое фото»; null for nothing
 */
record FieldPermission(
        @NotNull ShownField field,
        boolean allowed,
        @Size(max = 500) @Schema(nullable = true) String condition) {}
