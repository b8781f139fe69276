package org.tandem.documents.generation;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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

/** The papers of a programme's first stage as one file. */
@Path("programs/{programId}/documents/package")
@Tag(name = "documents")
@RolesAllowed({CURATOR, DIRECTOR})
class PackageResource {

    @Inject
    PaperPackage papers;

    @Inject
    CurrentScope current;

    /** ZIP with DOCX and PDF of each paper and the scan of what is signed. */
    @GET
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(UUID programId) {
        return answer(papers.zip(current.get(), programId));
    }

    /** A download of any kind; never shown inside a page of ours. */
    static Response answer(Download file) {
        return Attachment.of(file.name(), Attachment.BYTES, file.bytes()).build();
    }
}
