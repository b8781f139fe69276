package org.tandem.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** With what the support ends. */
record SupportConclusion(@NotBlank @Size(max = 4000) String conclusion) {}
