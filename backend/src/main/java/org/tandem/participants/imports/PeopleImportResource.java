package org.tandem.participants.imports;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.tandem.participants.Side;
import org.tandem.people.PersonKind;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.Hashes;
import org.tandem.shared.tables.Refusals;
import org.tandem.shared.tenancy.CurrentScope;

/** Bringing a list of people into a base: first a look at what would happen, then all of it or nothing. */
@Path("participants")
@Tag(name = "participants")
@RolesAllowed({CURATOR, DIRECTOR})
class PeopleImportResource {

    @Inject
    PeopleImportService service;

    @Inject
    CurrentScope current;

    /**
     * Nothing is saved.
     *
     * @param category for whom the list names none
     * @param kind who people are where the list does not tell; learners if left out
     * @param file XLSX, ODS, CSV or a table of a DOCX, up to 8 MB and 10,000 lines
     * @param columns what the columns hold, in order, separated by commas, nothing for a column that is left out;
     *     guessed if absent
     */
    @POST
    @Path("import-preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public PeopleImportReport preview(
            @QueryParam("programId") UUID programId,
            @QueryParam("side") Side side,
            @QueryParam("category") String category,
            @QueryParam("kind") PersonKind kind,
            @RestForm("file") FileUpload file,
            @RestForm("columns") String columns) {
        var content = content(programId, side, file);
        return service.preview(
                current.get(),
                request(programId, side, content, columns, category, kind, false),
                file.fileName(),
                content);
    }

    /** @param withoutErrors leaves wrong lines out; otherwise one of them refuses the whole list with 422 */
    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public ImportedPeople save(
            @QueryParam("programId") UUID programId,
            @QueryParam("side") Side side,
            @QueryParam("category") String category,
            @QueryParam("kind") PersonKind kind,
            @QueryParam("withoutErrors") boolean withoutErrors,
            @HeaderParam("Idempotency-Key") String key,
            @RestForm("file") FileUpload file,
            @RestForm("columns") String columns) {
        var content = content(programId, side, file);
        return service.save(
                current.get(),
                key,
                request(programId, side, content, columns, category, kind, withoutErrors),
                file.fileName(),
                content);
    }

    private byte[] content(UUID programId, Side side, FileUpload file) {
        if (programId == null) {
            throw Problem.field("programId", "not-null", "Выберите программу.");
        }
        if (side == null) {
            throw Problem.field("side", "not-null", "Выберите базу: наставляемые или наставники.");
        }
        service.requireOpen(current.get(), programId);
        if (file == null || file.size() == 0) {
            throw Problem.field("file", "not-null", "Выберите файл.");
        }
        if (file.size() > PeopleFile.LIMITS.bytes()) {
            throw Refusals.tooLarge(PeopleFile.LIMITS);
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportRequest request(
            UUID programId,
            Side side,
            byte[] content,
            String columns,
            String category,
            PersonKind kind,
            boolean withoutErrors) {
        return new ImportRequest(
                programId, side, Hashes.sha256(content), named(columns), category, kind, withoutErrors);
    }

    private static List<ImportColumn> named(String columns) {
        if (columns == null) {
            return null;
        }
        var named = new ArrayList<ImportColumn>();
        for (var name : columns.split(",", -1)) {
            try {
                named.add(
                        name.isBlank()
                                ? null
                                : ImportColumn.valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw Problem.field("columns", "columns", "Неизвестный столбец.");
            }
        }
        return named;
    }
}
