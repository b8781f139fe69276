package org.tandem.consents.scans;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.CurrentScope;

/** Heaps of scanned forms. */
@Path("consents/scans")
@Tag(name = "consents")
@RolesAllowed({DIRECTOR, CURATOR, PD_OFFICER})
class ScanResource {

    private static final String JSON = "application/json";
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    /** One page at a time is unpacked on this machine, so that its memory does not depend on how many press. */
    private static final Semaphore ONE = new Semaphore(1, true);

    @Inject
    ScanService service;

    @Inject
    CurrentScope current;

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = ScanView.class)))
    public RestResponse<ScanView> begin() {
        var id = service.begin(current.get());
        return RestResponse.status(RestResponse.Status.CREATED, service.view(current.get(), id));
    }

    @GET
    @Path("candidates")
    public List<ScanView.ScanConsent> candidates() {
        return service.candidates(current.get());
    }

    @GET
    @Path("{scanId}")
    public ScanView get(UUID scanId) {
        return service.view(current.get(), scanId);
    }

    @DELETE
    @Path("{scanId}")
    public void discard(UUID scanId) {
        service.discard(current.get(), scanId);
    }

    /** @param file PDF, PNG or JPEG up to 10 MB */
    @POST
    @Path("{scanId}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public ScanView add(UUID scanId, @RestForm("file") FileUpload file) {
        var content = content(file);
        alone(() -> service.add(current.get(), scanId, name(file), content));
        return service.view(current.get(), scanId);
    }

    /** Reads the next pages and files what is complete; asked again and again until all are read. */
    @POST
    @Path("{scanId}/reading")
    public ScanView read(UUID scanId) {
        alone(() -> service.read(current.get(), scanId));
        return service.view(current.get(), scanId);
    }

    @GET
    @Path("{scanId}/pages/{pageId}/picture")
    public ScanView.ScanPicture picture(UUID scanId, UUID pageId) {
        return service.picture(current.get(), scanId, pageId);
    }

    @POST
    @Path("{scanId}/pages/{pageId}/placement")
    public ScanView place(UUID scanId, UUID pageId, @NotNull @Valid ScanPlacement request) {
        service.place(current.get(), scanId, pageId, request);
        return service.view(current.get(), scanId);
    }

    @POST
    @Path("{scanId}/pages/{pageId}/removal")
    public ScanView remove(UUID scanId, UUID pageId) {
        service.remove(current.get(), scanId, pageId);
        return service.view(current.get(), scanId);
    }

    private static void alone(Runnable work) {
        ONE.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            ONE.release();
        }
    }

    private static String name(FileUpload file) {
        var name = Objects.requireNonNullElse(file.fileName(), "")
                .replaceAll("[\\p{Cntrl}/\\\\]", "")
                .strip();
        return name.isEmpty() ? "Скан" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static byte[] content(FileUpload file) {
        if (file == null || file.size() == 0) {
            throw Problem.field("file", "not-null", "Выберите файл.");
        }
        if (file.size() > LARGEST) {
            throw new Problem(
                    413,
                    "too-large",
                    "Файл больше 10 МБ. Отсканируйте по частям или с меньшим качеством: хватает 150 точек на дюйм.");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
