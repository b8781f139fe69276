package org.tandem.people.rights;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was answered or done, and how it was handed over. */
record DataRequestAnswer(@NotBlank @Size(max = 4000) String answer) {}
