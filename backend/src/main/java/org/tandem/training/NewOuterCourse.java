package org.tandem.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A seminar or course to be written down. */
record NewOuterCourse(
        @NotNull UUID programId, @NotNull @Valid OuterCourseFacts contents) {}
