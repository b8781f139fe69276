package org.tandem.documents.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An act to be added to the library.
 *
 * @param link where its text is, null if it has no public address
 */
record NewNormativeAct(
        @NotNull NormativeLevel level,
        @NotBlank @Size(max = 500) String title,
        @Size(max = 300) String requisites,
        @Size(max = 2000) String summary,

        @Size(max = 500) @Pattern(regexp = "https?://\\S+", message = "Адрес начинается с https://.")
        String link) {}
