package org.tandem.shared.tenancy;

import java.util.Set;
import java.util.UUID;

/**
 * Whose data this call may touch. Every finder takes it; PostgreSQL checks the organisation again by row-level
 * security.
 *
 * @param organisationId the tenant
 * @param accountId who acts; null for a background job or a public link
 * @param personId the person behind the account, null if the account is not linked to one
 * @param roles names of {@code org.tandem.access.Role}
 */
public record Scope(UUID organisationId, UUID accountId, UUID personId, Set<String> roles) {

    /** Work of the system itself, or of a holder of a public link, inside one organisation. */
    public static Scope ofSystem(UUID organisationId) {
        return new Scope(organisationId, null, null, Set.of());
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** True if any of the roles is held. */
    public boolean hasAny(String... wanted) {
        for (var role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
