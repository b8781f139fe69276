package org.tandem.documents;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.tandem.shared.http.Attachment;
import org.tandem.shared.tenancy.CurrentScope;

/** Files of one paper. */
@Path("documents/{documentId}/files")
@Tag(name = "documents")
class DocumentFileResource {

    @Inject
    DocumentFileService service;

    @Inject
    CurrentScope current;

    @GET
    @RolesAllowed({CURATOR, DIRECTOR, WORKING_GROUP_MEMBER})
    public List<DocumentFileView> list(UUID documentId) {
        return service.list(current.get(), documentId);
    }

    /**
     * @param role what the file is to the paper
     * @param file DOCX (text and appendices), PDF, PNG or JPEG up to 10 MB
     */
    @POST
    @RolesAllowed({CURATOR, DIRECTOR})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = DocumentFileView.class)))
    public RestResponse<List<DocumentFileView>> add(
            UUID documentId, @QueryParam("role") @NotNull FileRole role, @RestForm("file") FileUpload file) {
        var scope = current.get();
        service.add(scope, documentId, role, FileResource.name(file), FileResource.read(file), false);
        return RestResponse.status(RestResponse.Status.CREATED, service.list(scope, documentId));
    }

    /** The file as a download; also for those on the acquaintance list. */
    @GET
    @Path("{documentFileId}")
    @Authenticated
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response read(UUID documentId, UUID documentFileId) {
        var file = service.read(current.get(), documentId, documentFileId);
        return Attachment.of(file.name(), file.contentType(), file.bytes()).build();
    }
}
