package org.tandem.pairs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom a participant would like to work with, and with whom not.
 *
 * @param wished participants of the other side, the dearest first
 * @param unwanted participants of the other side with whom no pair should be formed
 * @param comment what he added; null if nothing
 */
record PreferenceChange(
        @NotNull @Size(max = 20) List<@NotNull UUID> wished,
        @NotNull @Size(max = 20) List<@NotNull UUID> unwanted,
        @Size(max = 4000) @Schema(nullable = true) String comment) {}
