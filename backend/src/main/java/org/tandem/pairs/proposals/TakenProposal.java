package org.tandem.pairs.proposals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.programs.MentoringForm;

/** Pairs of a proposal that the curator takes; each becomes a draft, each mentor stands once. */
record TakenProposal(
        @NotNull MentoringForm form,
        @NotNull @Size(max = 60) String roleModel,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,

        @NotEmpty(message = "Выберите хотя бы одну пару") @Size(max = 500)
        List<@NotNull @Valid TakenPair> pairs) {

    /** @param overrideReason why a rule that allows it is set aside (V-09, V-14) */
    record TakenPair(
            @NotNull UUID mentorId,
            @NotEmpty @Size(max = 20) List<@NotNull UUID> menteeIds,
            @Size(max = 2000) @Schema(nullable = true) String overrideReason) {}
}
