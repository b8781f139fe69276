package org.tandem.gatherings;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.secret.LinkThrottle;
import org.tandem.shared.tenancy.CurrentScope;
import org.tandem.shared.tenancy.Scope;

/** A general meeting as the holder of a slip sees it. The token comes in a header: addresses end up in logs. */
@Path("gatherings/check-in")
@Tag(name = "gatherings")
@PermitAll
class CheckInResource {

    private static final String PROBLEM = "application/problem+json";

    @Inject
    CheckInService service;

    @Inject
    LinkThrottle throttle;

    @Inject
    CurrentScope current;

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CheckInView.class)))
    @APIResponse(
            responseCode = "404",
            description = "Dead link",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "429",
            description = "Too many requests by this link",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    public CheckInView open(@HeaderParam("Gathering-Link") String token) {
        return service.open(enter(token));
    }

    /** Repeated calls change nothing. */
    @POST
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CheckInView.class)))
    @APIResponse(
            responseCode = "404",
            description = "Dead link",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "409",
            description = "Too early, too late or cancelled",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "429",
            description = "Too many requests by this link",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    public CheckInView checkIn(@HeaderParam("Gathering-Link") String token) {
        return service.checkIn(enter(token));
    }

    /** From here on the request sees the link's organisation and nothing else, whoever may be signed in. */
    private LinkSecret enter(String token) {
        var secret = LinkSecret.parse(token).orElseThrow(CheckInService::dead);
        throttle.count(secret);
        current.set(Scope.ofSystem(secret.organisationId()));
        return secret;
    }
}
