package org.tandem.surveys;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A questionnaire as a file that another school can take over: words and rules only, no answers and no people.
 *
 * @param format always {@code tandem-survey-1}
 * @param basedOn code of the standard questionnaire it was copied from; an unknown one is left out
 */
record OwnTemplateFile(
        @NotNull @Pattern(regexp = "tandem-survey-1", message = "Это не файл анкеты Тандема.")
        String format,

        @Schema(nullable = true) @Size(max = 60) String basedOn,
        @NotNull @Valid OwnTemplateContent content) {

    static final String FORMAT = "tandem-survey-1";
}
