package org.tandem.documents.library;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.http.Idempotency;
import org.tandem.shared.http.Reason;
import org.tandem.shared.tenancy.CurrentScope;

/** The normative library and the caller's own marks in it. */
@Path("documents/library")
@Tag(name = "documents")
@Authenticated
class LibraryResource {

    /** The caller's mark of one act. */
    record StudyChange(@NotBlank @Size(max = 60) String code, boolean studied) {}

    @Inject
    LibraryService service;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @GET
    public List<LibraryAct> list() {
        return service.all(current.get());
    }

    @POST
    @RolesAllowed({CURATOR, DIRECTOR})
    public List<LibraryAct> add(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewNormativeAct request) {
        var scope = current.get();
        idempotency.once(scope, key, "library", request, () -> service.add(scope, request));
        return service.all(scope);
    }

    @POST
    @Path("study")
    public List<LibraryAct> study(@NotNull @Valid StudyChange request) {
        service.mark(current.get(), request.code(), request.studied());
        return service.all(current.get());
    }

    @POST
    @Path("{actId}/removal")
    @RolesAllowed({CURATOR, DIRECTOR})
    public List<LibraryAct> remove(UUID actId, @NotNull @Valid Reason request) {
        service.remove(current.get(), actId, request.reason());
        return service.all(current.get());
    }
}
