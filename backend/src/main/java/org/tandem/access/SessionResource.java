package org.tandem.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Sign-in with e-mail and password; the refresh token travels only in an HttpOnly cookie. */
@Path("access/session")
@Tag(name = "access")
@PermitAll
class SessionResource {

    /** What the person typed. */
    record Credentials(
            @NotNull @Size(max = 254) String email,
            @NotNull @Size(max = 200) String password) {}

    /** An open sign-in. */
    record SessionView(String accessToken, Instant expiresAt, MeView user) {}

    @Inject
    SignInService service;

    @Inject
    MeService me;

    @Inject
    RefreshCookie cookie;

    @POST
    public RestResponse<SessionView> signIn(
            @NotNull @Valid Credentials credentials, @Context HttpServerRequest request) {
        return answer(service.signIn(
                credentials.email(),
                credentials.password(),
                request.remoteAddress().hostAddress()));
    }

    @POST
    @Path("refresh")
    public RestResponse<SessionView> refresh(@CookieParam(RefreshCookie.NAME) String token) {
        return answer(service.refresh(token));
    }

    @DELETE
    @APIResponse(responseCode = "204")
    public RestResponse<Void> signOut(@CookieParam(RefreshCookie.NAME) String token) {
        service.signOut(token);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie.expired())
                .build();
    }

    RestResponse<SessionView> answer(SignInService.SignedIn signedIn) {
        NewCookie refresh = cookie.carrying(signedIn.refreshToken());
        return RestResponse.ResponseBuilder.ok(new SessionView(
                        signedIn.accessToken(),
                        signedIn.expiresAt(),
                        me.view(
                                signedIn.account().organisationId(),
                                signedIn.account().id())))
                .cookie(refresh)
                .build();
    }
}
