package org.tandem.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie of the refresh token: unreadable for scripts, sent only to the sign-in addresses of this site. */
@ApplicationScoped
class RefreshCookie {

    static final String NAME = "tandem-refresh";
    private static final String PATH = "/api/v1/access/session";

    @ConfigProperty(name = "tandem.secure-cookies")
    boolean secure;

    NewCookie carrying(String token) {
        return builder()
                .value(token)
                .maxAge((int) SignInSession.LIFE.toSeconds())
                .build();
    }

    NewCookie expired() {
        return builder().value("").maxAge(0).build();
    }

    private NewCookie.Builder builder() {
        return new NewCookie.Builder(NAME)
                .path(PATH)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
