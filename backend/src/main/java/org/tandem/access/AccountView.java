package org.tandem.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as its administrator sees it. */
record AccountView(
        UUID id,
        String displayName,
        String email,
        List<Role> roles,
        AccountStatus status,
        @Schema(nullable = true) Instant lastSignInAt,
        int version) {

    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.displayName(),
                account.email(),
                List.copyOf(account.roles()),
                account.status(),
                account.lastSignInAt(),
                account.version());
    }
}
