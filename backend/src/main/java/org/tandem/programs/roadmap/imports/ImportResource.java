package org.tandem.programs.roadmap.imports;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.tandem.shared.http.Versions;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tables.Refusals;
import org.tandem.shared.tenancy.CurrentScope;

/** Bringing a roadmap in: first a look at what was understood, then the corrected lines. */
@Path("programs/{programId}/roadmap")
@Tag(name = "programs")
@RolesAllowed({CURATOR, DIRECTOR})
class ImportResource {

    @Inject
    ImportService service;

    @Inject
    CurrentScope current;

    /** @param file DOCX, XLSX, ODT, CSV or TXT up to 8 MB; pasted text is sent as a TXT file. Nothing is saved */
    @POST
    @Path("import-preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public ImportDraft preview(UUID programId, @RestForm("file") FileUpload file) {
        var context = service.context(current.get(), programId);
        if (file == null || file.size() == 0) {
            throw Problem.field("file", "not-null", "Выберите файл или вставьте текст.");
        }
        if (file.size() > RoadmapFile.LARGEST) {
            throw Refusals.tooLarge(RoadmapFile.LIMITS);
        }
        return RoadmapDrafts.of(RoadmapFile.read(file.fileName(), read(file)), context);
    }

    /** Writes the corrected draft: all of it or nothing, once a key. */
    @POST
    @Path("import")
    public ImportedView save(
            UUID programId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid RoadmapImport request) {
        return service.save(current.get(), programId, Versions.expected(ifMatch), key, request);
    }

    private static byte[] read(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
