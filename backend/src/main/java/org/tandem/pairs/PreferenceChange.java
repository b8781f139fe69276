package org.tandem.pairs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Whom a participant would like to work with, and with whom not.
 *
 * @param wished participants of the other side, the dearest first
 * @param unwanted participants of the other side with whom no pair should be formed
 */
record PreferenceChange(
        @NotNull @Size(max = 20) List<@NotNull UUID> wished,
        @NotNull @Size(max = 20) List<@NotNull UUID> unwanted) {}
