package org.tandem.documents;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.CurrentScope;

/** Upload of scans. A file is read only through the document it belongs to. */
@Path("files")
@Tag(name = "documents")
@RolesAllowed({DIRECTOR, CURATOR, PD_OFFICER})
class FileResource {

    private static final int LARGEST = 10 * 1024 * 1024;

    @Inject
    FileService service;

    @Inject
    CurrentScope current;

    /** @param file PDF, PNG or JPEG up to 10 MB */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FileView.class)))
    public RestResponse<FileView> upload(@RestForm("file") FileUpload file) {
        var view = service.store(current.get(), name(file), read(file), FileType.SCANS);
        return RestResponse.status(RestResponse.Status.CREATED, view);
    }

    /** How the sender called the file, null if he sent none. */
    static String name(FileUpload file) {
        return file == null ? null : file.fileName();
    }

    /** The bytes of what was sent; 422 for nothing, 413 for too much. */
    static byte[] read(FileUpload file) {
        if (file == null || file.size() == 0) {
            throw Problem.field("file", "not-null", "Выберите файл.");
        }
        if (file.size() > LARGEST) {
            throw new Problem(413, "too-large", "Файл больше 10 МБ. Отсканируйте с меньшим качеством.");
        }
        try {
            return java.nio.file.Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
