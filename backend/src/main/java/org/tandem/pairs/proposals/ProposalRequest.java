package org.tandem.pairs.proposals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.programs.MentoringForm;

/**
 * What to propose.
 *
 * @param couples for {@link MatchingMethod#BY_HAND}: who is with whom; otherwise left out
 */
record ProposalRequest(
        @NotNull MentoringForm form,
        @NotNull MatchingMethod method,
        @Size(max = 1000) @Schema(nullable = true) List<@NotNull @Valid Couple> couples) {

    ProposalRequest {
        couples = couples == null ? List.of() : couples;
    }
}
