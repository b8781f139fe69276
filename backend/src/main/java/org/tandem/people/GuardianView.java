package org.tandem.people;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A representative on the card of a minor.
 *
 * @param id of the guardianship
 * @param personId of the representative
 */
public record GuardianView(
        UUID id,
        UUID personId,
        String fullName,
        GuardianRelation relation,
        @Schema(nullable = true) String phone,
        @Schema(nullable = true) String email,
        @Schema(nullable = true) String authorityDocument) {

    static GuardianView of(Guardianship guardianship) {
        var guardian = guardianship.guardian();
        return new GuardianView(
                guardianship.id(),
                guardian.id(),
                guardian.fullName(),
                guardianship.relation(),
                guardian.phone(),
                guardian.email(),
                guardianship.authorityDocument());
    }
}
