package org.tandem.programs;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A form the programme works in, with the role models chosen for it. */
public record ProgramForm(
        @NotNull MentoringForm form, @NotEmpty List<@NotNull @Size(max = 60) String> roleModels) {}
