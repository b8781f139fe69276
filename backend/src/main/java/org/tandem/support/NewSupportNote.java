package org.tandem.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What was done at one talk. */
record NewSupportNote(
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 4000) String text) {}
