package org.tandem.consents;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.documents.generation.PaperFormat;
import org.tandem.shared.http.Attachment;
import org.tandem.shared.http.Reason;
import org.tandem.shared.http.Versions;
import org.tandem.shared.page.Limit;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.CurrentScope;

/** Consents of the organisation. */
@Path("consents")
@Tag(name = "consents")
@RolesAllowed({DIRECTOR, CURATOR, PD_OFFICER})
class ConsentResource {

    @Inject
    ConsentService service;

    @Inject
    ConsentRegister register;

    @Inject
    CurrentScope current;

    @GET
    public Page<ConsentView> list(
            @QueryParam("personId") UUID personId,
            @QueryParam("status") ConsentStatus status,
            @QueryParam("kind") ConsentKind kind,
            @Valid @BeanParam Limit limit) {
        return register.page(current.get(), personId, status, kind, limit.cursor(), limit.limit);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConsentView.class)))
    public RestResponse<ConsentView> issue(@NotNull @Valid NewConsent request) {
        var view = register.view(current.get(), service.issue(current.get(), request));
        return Versions.created("consents", view.id(), view, view.version());
    }

    @GET
    @Path("{consentId}")
    public RestResponse<ConsentView> get(UUID consentId) {
        return answer(consentId);
    }

    /** The scan as a download, never shown inside a page of ours. */
    @GET
    @Path("{consentId}/scan")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response scan(UUID consentId) {
        var file = register.scan(current.get(), consentId);
        return Attachment.of(file.name(), file.contentType(), file.bytes()).build();
    }

    /** The text as it was handed out, to be printed and signed. */
    @GET
    @Path("{consentId}/paper")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response paper(UUID consentId, @QueryParam("format") @NotNull PaperFormat format) {
        var consent = register.view(current.get(), consentId);
        var name = "Согласие № " + consent.number() + "." + format.name().toLowerCase(Locale.ROOT);
        return Attachment.of(name, Attachment.BYTES, ConsentFile.of(consent.number(), consent.text(), format))
                .build();
    }

    @POST
    @Path("{consentId}/signature")
    public RestResponse<ConsentView> sign(UUID consentId, @NotNull @Valid ConsentSignature request) {
        service.sign(current.get(), consentId, request);
        return answer(consentId);
    }

    @POST
    @Path("{consentId}/confirmation")
    public RestResponse<ConsentView> confirm(UUID consentId, @NotNull @Valid ConsentConfirmation request) {
        service.confirm(current.get(), consentId, request);
        return answer(consentId);
    }

    @POST
    @Path("{consentId}/rejection")
    public RestResponse<ConsentView> reject(UUID consentId, @NotNull @Valid Reason request) {
        service.reject(current.get(), consentId, request.reason());
        return answer(consentId);
    }

    @POST
    @Path("{consentId}/refusal")
    public RestResponse<ConsentView> refuse(UUID consentId, @NotNull @Valid Reason request) {
        service.refuse(current.get(), consentId, request.reason());
        return answer(consentId);
    }

    @POST
    @Path("{consentId}/withdrawal")
    public RestResponse<ConsentView> withdraw(UUID consentId, @NotNull @Valid ConsentWithdrawal request) {
        service.withdraw(current.get(), consentId, request);
        return answer(consentId);
    }

    private RestResponse<ConsentView> answer(UUID consentId) {
        var view = register.view(current.get(), consentId);
        return Versions.ok(view, view.version());
    }
}
