package org.tandem.access;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.tandem.shared.tenancy.Scope;

/** Short-lived RS256 access tokens: RS256 verifies an order of magnitude faster here than ES256. */
@ApplicationScoped
class AccessTokens {

    static final Duration LIFE = Duration.ofMinutes(10);
    private static final String ORGANISATION = "org";
    private static final String PERSON = "person";
    private static final String SESSION = "sid";
    private static final String STAMP = "stamp";

    String issue(Account account, UUID sessionId, Instant now) {
        var claims = Jwt.claims()
                .subject(account.id().toString())
                .upn(account.id().toString())
                .groups(account.roleNames())
                .claim(ORGANISATION, account.organisationId().toString())
                .claim(SESSION, sessionId.toString())
                .claim(STAMP, account.tokenStamp())
                .issuedAt(now)
                .expiresAt(now.plus(LIFE));
        if (account.personId() != null) {
            claims.claim(PERSON, account.personId().toString());
        }
        return claims.sign();
    }

    static Scope scope(JsonWebToken token) {
        String person = token.getClaim(PERSON);
        return new Scope(
                UUID.fromString(token.getClaim(ORGANISATION)),
                UUID.fromString(token.getSubject()),
                person == null ? null : UUID.fromString(person),
                token.getGroups());
    }

    static UUID session(JsonWebToken token) {
        return UUID.fromString(token.getClaim(SESSION));
    }

    static int stamp(JsonWebToken token) {
        return Integer.parseInt(token.getClaim(STAMP).toString());
    }
}
