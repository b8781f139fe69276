package org.tandem.surveys;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A questionnaire to write.
 *
 * @param basedOn code of the standard questionnaire to copy, null for a blank one
 */
record NewOwnTemplate(
        @NotBlank(message = "Назовите анкету.") @Size(max = 300)
        String title,

        @Schema(nullable = true) @Size(max = 60) String basedOn) {}
