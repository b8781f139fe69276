package org.tandem.access;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The signed-in person, as the page needs it. */
record MeView(
        UUID id,
        String email,
        String displayName,
        List<Role> roles,
        @Schema(nullable = true) UUID personId,
        UUID organisationId) {

    static MeView of(Account account) {
        return new MeView(
                account.id(),
                account.email(),
                account.displayName(),
                List.copyOf(account.roles()),
                account.personId(),
                account.organisationId());
    }
}
