package org.tandem.consents.signing;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.http.Attachment;
import org.tandem.shared.tenancy.CurrentScope;

/** Signing of one consent by a personal link, as staff see it. */
@Path("consents/{consentId}/signing")
@Tag(name = "consents")
@RolesAllowed({DIRECTOR, CURATOR, PD_OFFICER})
class SigningResource {

    @Inject
    SigningService service;

    @Inject
    CurrentScope current;

    @GET
    public SigningView get(UUID consentId) {
        return service.view(current.get(), consentId);
    }

    @POST
    @Path("link")
    public SigningService.NewLink createLink(UUID consentId) {
        return service.create(current.get(), consentId);
    }

    @DELETE
    @Path("link")
    public void revokeLink(UUID consentId) {
        service.revoke(current.get(), consentId);
    }

    /** The signed text with the sheet that proves the signature, as a PDF. */
    @GET
    @Path("sheet")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response sheet(UUID consentId) {
        return Attachment.of("Лист подписания.pdf", Attachment.BYTES, service.sheet(current.get(), consentId))
                .build();
    }
}
