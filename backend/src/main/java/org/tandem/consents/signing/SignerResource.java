package org.tandem.consents.signing;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.http.Attachment;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.secret.LinkThrottle;
import org.tandem.shared.tenancy.CurrentScope;
import org.tandem.shared.tenancy.Scope;

/**
 * Signing a consent as the holder of a personal link does it. The token comes in a header: addresses end up in logs.
 * Every step but the first asks for the personal code.
 */
@Path("consents/signer")
@Tag(name = "consents")
@PermitAll
class SignerResource {

    private static final String LINK = "Signing-Link";

    /** The personal code from the sheet. */
    record SignerCode(
            @NotBlank(message = "Введите код.") @Size(max = 20)
            String code) {}

    /**
     * The signature.
     *
     * @param values what was written into the blanks, by their key
     * @param read the signer says that he read the document; never ticked beforehand (L-01)
     */
    record SignerSignature(
            @NotBlank(message = "Введите код.") @Size(max = 20)
            String code,

            @NotNull @Size(max = 20) Map<@Size(max = 20) String, @Size(max = SigningText.LONGEST_VALUE) String> values,

            @NotNull @AssertTrue(message = "Отметьте, что прочитали документ.")
            Boolean read) {}

    /** @param reason what the signer wishes to say, null or blank for nothing */
    record SignerRefusal(
            @NotBlank(message = "Введите код.") @Size(max = 20)
            String code,

            @Size(max = 500) @Schema(nullable = true) String reason) {}

    @Inject
    SignerService service;

    @Inject
    SigningCodes codes;

    @Inject
    LinkThrottle throttle;

    @Inject
    CurrentScope current;

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SignerView.class)))
    @APIResponse(
            responseCode = "404",
            description = "Dead link",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public SignerView view(@HeaderParam(LINK) String token) {
        return service.view(enter(token));
    }

    @POST
    @Path("opening")
    public SignerView.SignerText open(@HeaderParam(LINK) String token, @NotNull @Valid SignerCode request) {
        return service.open(prove(token, request.code()));
    }

    /** Safe to repeat: a document is signed once. */
    @POST
    @Path("signature")
    public void sign(
            @HeaderParam(LINK) String token,
            @HeaderParam(HttpHeaders.USER_AGENT) String device,
            @Context HttpServerRequest http,
            @NotNull @Valid SignerSignature request) {
        service.sign(
                prove(token, request.code()),
                request.values(),
                http.remoteAddress().hostAddress(),
                device);
    }

    @POST
    @Path("refusal")
    public void refuse(@HeaderParam(LINK) String token, @NotNull @Valid SignerRefusal request) {
        var said = request.reason() == null || request.reason().isBlank()
                ? ""
                : ": " + request.reason().strip();
        service.refuse(prove(token, request.code()), "Отказ по личной ссылке" + said);
    }

    /** The signed document with the sheet of its signature, as a PDF. */
    @POST
    @Path("copy")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response copy(@HeaderParam(LINK) String token, @NotNull @Valid SignerCode request) {
        return Attachment.of("Подписанный документ.pdf", Attachment.BYTES, service.copy(prove(token, request.code())))
                .build();
    }

    private LinkSecret prove(String token, String code) {
        var secret = enter(token);
        codes.check(secret, code);
        return secret;
    }

    /** From here on the request sees the link's organisation and nothing else, whoever may be signed in. */
    private LinkSecret enter(String token) {
        var secret = LinkSecret.parse(token).orElseThrow(SignerService::dead);
        throttle.count(secret);
        current.set(Scope.ofSystem(secret.organisationId()));
        return secret;
    }
}
