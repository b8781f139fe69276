package org.tandem.people.rights;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A demand that came in.
 *
 * @param receivedOn day it was received: the term begins on the next one
 * @param details what exactly is demanded
 */
record NewDataRequest(
        @NotNull UUID personId,
        @NotNull DataRequestKind kind,
        @NotNull DataRequestGround ground,
        @NotNull DataRequestApplicant applicant,
        @NotNull LocalDate receivedOn,
        @Size(max = 4000) @Schema(nullable = true) String details) {}
