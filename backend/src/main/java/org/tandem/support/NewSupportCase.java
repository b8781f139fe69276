package org.tandem.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The beginning of a support.
 *
 * @param participantId a mentee
 * @param occasion what it is about
 */
record NewSupportCase(
        @NotNull UUID participantId,
        @NotBlank @Size(max = 4000) String occasion) {}
