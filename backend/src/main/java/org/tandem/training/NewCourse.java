package org.tandem.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The plan of a programme that has none yet. */
record NewCourse(@NotNull UUID programId, @NotNull @Valid CourseFacts contents) {}
