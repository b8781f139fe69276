package org.tandem.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.CurrentScope;

/** Makes the verified token the scope of the request, unless its sign-in has ended meanwhile. */
class ScopeFilter {

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    CurrentScope current;

    @Inject
    Revocations revocations;

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void scope() {
        if (!(identity.getIdentity().getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        var scope = AccessTokens.scope(token);
        if (!revocations.isCurrent(scope, AccessTokens.session(token), AccessTokens.stamp(token))) {
            throw new Problem(401, "session-ended", "Вход завершён. Войдите снова.");
        }
        current.set(scope);
    }
}
