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
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SessionView.class)))
    public Response signIn(@NotNull @Valid Credentials credentials, @Context HttpServerRequest request) {
        return answer(service.signIn(
                credentials.email(),
                credentials.password(),
                request.remoteAddress().hostAddress()));
    }

    @POST
    @Path("refresh")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SessionView.class)))
    public Response refresh(@CookieParam(RefreshCookie.NAME) String token) {
        return answer(service.refresh(token));
    }

    @DELETE
    @APIResponse(responseCode = "204")
    public Response signOut(@CookieParam(RefreshCookie.NAME) String token) {
        service.signOut(token);
        return Response.noContent().cookie(cookie.expired()).build();
    }

    Response answer(SignInService.SignedIn signedIn) {
        NewCookie refresh = cookie.carrying(signedIn.refreshToken());
        return Response.ok(new SessionView(
                        signedIn.accessToken(),
                        signedIn.expiresAt(),
                        me.view(
                                signedIn.account().organisationId(),
                                signedIn.account().id())))
                .cookie(refresh)
                .build();
    }
}
