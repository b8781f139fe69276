package org.tandem.consents.signing;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.http.Attachment;
import org.tandem.shared.tenancy.CurrentScope;

/** Agreements of people to sign electronically. */
@Path("consents/signature-agreements/{personId}")
@Tag(name = "consents")
@RolesAllowed({DIRECTOR, CURATOR, PD_OFFICER})
class AgreementResource {

    /** @param signedOn the day on the paper */
    record AgreementSignature(@NotNull LocalDate signedOn) {}

    @Inject
    AgreementService service;

    @Inject
    CurrentScope current;

    @GET
    public AgreementView get(UUID personId) {
        return service.view(current.get(), personId);
    }

    /** The sheet with a new personal code, as a PDF; the former code is worth nothing from now on. */
    @POST
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response issue(UUID personId) {
        return Attachment.of(
                        "Соглашение об электронной подписи.pdf",
                        Attachment.BYTES,
                        service.issue(current.get(), personId))
                .build();
    }

    @POST
    @Path("signature")
    public AgreementView sign(UUID personId, @NotNull @Valid AgreementSignature request) {
        return service.sign(current.get(), personId, request.signedOn());
    }

    @DELETE
    public void end(UUID personId) {
        service.end(current.get(), personId);
    }
}
