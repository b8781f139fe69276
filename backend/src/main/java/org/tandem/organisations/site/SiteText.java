package org.tandem.organisations.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An entry of the site section.
 *
 * @param body plain text, empty lines part the paragraphs
 * @param link where to read on, null for nowhere
 */
record SiteText(
        @NotNull SiteKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10000) String body,

        @Size(max = 500) @Pattern(regexp = "https?://\\S+", message = "Адрес начинается с https://.")
        String link) {}
