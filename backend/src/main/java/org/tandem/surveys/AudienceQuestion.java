package org.tandem.surveys;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom would this questionnaire ask? See {@link NewRound}. */
record AudienceQuestion(
        @NotNull UUID programId,
        @NotNull @Size(max = 60) String templateCode,
        @Valid @Schema(nullable = true) AudienceFilter filter) {}
