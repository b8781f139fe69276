package org.tandem.documents.generation;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.tandem.shared.http.Versions;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.CurrentScope;

/** Templates of papers, one a kind. */
@Path("document-templates")
@Tag(name = "documents")
@RolesAllowed({CURATOR, DIRECTOR, WORKING_GROUP_MEMBER})
class TemplateResource {

    private static final int LARGEST = 5 * 1024 * 1024;

    @Inject
    TemplateService service;

    @Inject
    CurrentScope current;

    @GET
    public List<TemplateView> list() {
        return service.all(current.get());
    }

    /** The template that serves now, as DOCX with placeholders. */
    @GET
    @Path("{kind}")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(String kind) {
        var title = service.kind(kind).title();
        return PackageResource.answer(new Download("Шаблон – " + title + ".docx", service.docx(current.get(), kind)));
    }

    /** All that the template of the kind may use. */
    @GET
    @Path("{kind}/placeholders")
    public List<PlaceholderView> placeholders(String kind) {
        return service.placeholders(kind);
    }

    /**
     * Puts an own template in the place of the serving one; a fault is answered with its placeholder and place.
     *
     * @param file DOCX up to 5 MB
     */
    @PUT
    @Path("{kind}")
    @RolesAllowed({CURATOR, DIRECTOR})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public TemplateView replace(
            String kind, @HeaderParam("If-Match") String ifMatch, @RestForm("file") FileUpload file) {
        service.kind(kind);
        if (file == null || file.size() == 0) {
            throw Problem.field("file", "not-null", "Выберите файл.");
        }
        if (file.size() > LARGEST) {
            throw new Problem(413, "too-large", "Файл больше 5 МБ. Уменьшите рисунки в шаблоне.");
        }
        service.replace(current.get(), kind, Versions.expected(ifMatch), file.fileName(), read(file));
        return service.get(current.get(), kind);
    }

    /** Back to the template of the system. */
    @DELETE
    @Path("{kind}")
    @RolesAllowed({CURATOR, DIRECTOR})
    public TemplateView reset(String kind) {
        service.reset(current.get(), kind);
        return service.get(current.get(), kind);
    }

    private static byte[] read(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
