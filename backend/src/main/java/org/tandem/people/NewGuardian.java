package org.tandem.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who represents a minor: a new person or one already known, exactly one of the two.
 *
 * @param guardianId id of a person already known
 * @param authorityDocument by what paper, for all but parents
 */
public record NewGuardian(
        @Valid @Schema(nullable = true) GuardianPerson guardian,
        @Schema(nullable = true) UUID guardianId,
        @NotNull GuardianRelation relation,
        @Size(max = 500) @Schema(nullable = true) String authorityDocument) {

    @AssertTrue(message = "укажите нового представителя или выберите известного")
    @Schema(hidden = true)
    boolean isOneGuardian() {
        return (guardian == null) != (guardianId == null);
    }
}
