package org.tandem.shared.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Body of every transition that asks why (V-37). */
public record Reason(@NotBlank @Size(max = 2000) String reason) {}
