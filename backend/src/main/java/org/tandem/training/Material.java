package org.tandem.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to read for a session: a page elsewhere or an uploaded file, exactly one of the two.
 *
 * @param url address of the page, http or https
 * @param fileId an uploaded file
 */
record Material(
        @NotBlank @Size(max = 200) String title,

        @Pattern(regexp = "https?://\\S{3,500}", message = "Адрес начинается с http:// или https://")
        @Schema(nullable = true)
        String url,

        @Schema(nullable = true) UUID fileId) {}
