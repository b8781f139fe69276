package org.tandem.plans;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A first draft for a pair.
 *
 * @param templateCode of the bank, null for an empty sheet
 */
record NewPlan(
        @NotNull UUID pairId, @Schema(nullable = true) String templateCode) {}
