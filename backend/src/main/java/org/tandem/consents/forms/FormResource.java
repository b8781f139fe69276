package org.tandem.consents.forms;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.http.Attachment;
import org.tandem.shared.tenancy.CurrentScope;

/** Forms of consents of a programme, many in one file. */
@Path("consents/forms")
@Tag(name = "consents")
@RolesAllowed({DIRECTOR, CURATOR, PD_OFFICER})
class FormResource {

    @Inject
    FormService service;

    @Inject
    CurrentScope current;

    @GET
    public FormPlan plan(@QueryParam("programId") @NotNull UUID programId) {
        return service.plan(current.get(), programId);
    }

    /** A PDF; {@code Form-Count} and {@code Page-Count} say how much paper it is. */
    @POST
    @Path("printing")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(@NotNull @Valid FormRequest request) {
        var printed = service.print(current.get(), request);
        return Attachment.of("Бланки согласий.pdf", Attachment.BYTES, printed.pdf())
                .header("Form-Count", printed.pages().size())
                .header(
                        "Page-Count",
                        printed.pages().stream().mapToInt(Integer::intValue).sum())
                .build();
    }
}
