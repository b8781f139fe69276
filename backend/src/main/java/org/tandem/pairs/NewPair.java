package org.tandem.pairs;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.programs.MentoringForm;

/**
 * A pair to be formed.
 *
 * @param mentorId participant on the mentors' side
 * @param menteeIds participants on the mentees' side; two or more make a group
 * @param overrideReason why a rule that allows it is set aside (V-09, V-14, V-15)
 */
public record NewPair(
        @NotNull UUID programId,
        @NotNull MentoringForm form,
        @NotNull @Size(max = 60) String roleModel,
        @NotNull UUID mentorId,

        @NotEmpty(message = "Выберите наставляемого") @Size(max = 20)
        List<@NotNull UUID> menteeIds,

        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Size(max = 2000) @Schema(nullable = true) String overrideReason) {}
