package org.tandem.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the pair will tell success by, in its own words: «средний балл: 3,1 → 3,8». */
record PlanIndicator(
        @NotBlank @Size(max = 300) String name,
        @Schema(nullable = true) @Size(max = 200) String baseline,
        @Schema(nullable = true) @Size(max = 200) String target,
        @Schema(nullable = true) @Size(max = 200) String actual) {}
