package org.tandem.surveys;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.secret.LinkThrottle;
import org.tandem.shared.tenancy.CurrentScope;
import org.tandem.shared.tenancy.Scope;

/**
 * The questionnaire as the holder of a personal link, or of a link for all, sees it. The token comes in a header:
 * addresses end up in logs.
 */
@Path("surveys/sheet")
@Tag(name = "surveys")
@PermitAll
class SheetResource {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    /**
     * Answers by question id: integer, boolean, text, list of texts or date, as the kind of the question says.
     *
     * @param answers what is left out, null or blank counts as not answered
     */
    record SheetAnswers(@NotNull @Size(max = 200) Map<@Size(max = 60) String, Object> answers) {}

    /** Proof that the answers are stored. */
    record SheetReceipt(Instant receivedAt) {}

    @Inject
    SheetService service;

    @Inject
    SharedSheetService shared;

    @Inject
    LinkThrottle throttle;

    @Inject
    CurrentScope current;

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = SheetView.class)))
    @APIResponse(
            responseCode = "404",
            description = "Dead link",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "409",
            description = "Not open yet",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "429",
            description = "Too many requests by this link",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    public SheetView open(@HeaderParam("Survey-Link") String token) {
        return isShared(token) ? shared.open(enterShared(token)) : service.open(enter(token));
    }

    @POST
    @Path("response")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = SheetReceipt.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same answers were received before",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = SheetReceipt.class)))
    @APIResponse(
            responseCode = "404",
            description = "Dead link",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "429",
            description = "Too many requests by this link",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    public Response respond(
            @HeaderParam("Survey-Link") String token,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid SheetAnswers request) {
        var receipt = isShared(token)
                ? shared.respond(enterShared(token), key, request.answers())
                : service.respond(enter(token), key, request.answers());
        return Response.status(receipt.isNew() ? 201 : 200)
                .entity(new SheetReceipt(receipt.receivedAt()))
                .build();
    }

    /** The token of a link for all begins with a mark, since many people use it at once. */
    private static boolean isShared(String token) {
        return token != null && token.startsWith(SharedSheetService.MARK);
    }

    private LinkSecret enterShared(String token) {
        var secret = LinkSecret.parse(token.substring(SharedSheetService.MARK.length()))
                .orElseThrow(SheetService::dead);
        throttle.countShared(secret);
        return enter(secret);
    }

    private LinkSecret enter(String token) {
        var secret = LinkSecret.parse(token).orElseThrow(SheetService::dead);
        throttle.count(secret);
        return enter(secret);
    }

    /** From here on the request sees the link's organisation and nothing else, whoever may be signed in. */
    private LinkSecret enter(LinkSecret secret) {
        current.set(Scope.ofSystem(secret.organisationId()));
        return secret;
    }
}
