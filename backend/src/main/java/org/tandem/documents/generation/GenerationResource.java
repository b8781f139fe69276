package org.tandem.documents.generation;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import org.tandem.shared.tenancy.CurrentScope;

/** A paper made from data, and its text in the wanted format. */
@Path("documents/{documentId}")
@Tag(name = "documents")
@RolesAllowed({CURATOR, DIRECTOR, WORKING_GROUP_MEMBER})
class GenerationResource {

    @Inject
    GenerationService service;

    @Inject
    PaperFiles files;

    @Inject
    CurrentScope current;

    /** What would stand as a blank if the paper were made now. */
    @GET
    @Path("generation")
    public GenerationView look(UUID documentId) {
        return service.look(current.get(), documentId);
    }

    /** Fills the template of the kind and keeps the text as the paper's next version. */
    @POST
    @Path("generation")
    @RolesAllowed({CURATOR, DIRECTOR})
    public GenerationView generate(UUID documentId) {
        return service.generate(current.get(), documentId);
    }

    /** The newest text of the paper; without one it is made from data and not kept. */
    @GET
    @Path("file")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(UUID documentId, @QueryParam("format") @NotNull PaperFormat format) {
        return PackageResource.answer(files.get(current.get(), documentId, format));
    }
}
