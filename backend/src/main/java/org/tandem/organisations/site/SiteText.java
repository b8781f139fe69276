package org.tandem.organisations.site;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An entry of the site section.
 *
 * @param body plain text, empty lines part the paragraphs
 * @param link where to read on, null for nowhere
 * @param people whom it shows and what of them; null is nobody
 */
record SiteText(
        @NotNull SiteKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10000) String body,

        @Size(max = 500) @Pattern(regexp = "https?://\\S+", message = "Адрес начинается с https://.")
        String link,

        @Size(max = 50) List<@NotNull @Valid ShownPerson> people) {

    SiteText {
        people = people == null ? List.of() : List.copyOf(people);
    }
}
