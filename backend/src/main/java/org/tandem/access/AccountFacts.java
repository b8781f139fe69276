package org.tandem.access;

import java.util.List;
import java.util.UUID;

/**
 * What other features need to know of an account.
 *
 * @param personId the person of the bases behind it, or null
 */
public record AccountFacts(UUID id, String displayName, UUID personId, List<Role> roles) {

    static AccountFacts of(Account account) {
        return new AccountFacts(account.id(), account.displayName(), account.personId(), List.copyOf(account.roles()));
    }
}
