package org.tandem.documents;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.tenancy.CurrentScope;

/** «Лист ознакомления» of a paper, and the papers that the caller himself is to read. */
@Path("documents")
@Tag(name = "documents")
@RolesAllowed({CURATOR, DIRECTOR})
class ReaderResource {

    /** The day under the signature on the printed sheet. */
    record PaperMark(@NotNull LocalDate readOn) {}

    @Inject
    ReaderService service;

    @Inject
    CurrentScope current;

    @GET
    @Path("{documentId}/readers")
    @RolesAllowed({CURATOR, DIRECTOR, WORKING_GROUP_MEMBER})
    public List<ReaderView> list(UUID documentId) {
        return service.list(current.get(), documentId);
    }

    @POST
    @Path("{documentId}/readers")
    public List<ReaderView> add(UUID documentId, @NotNull @Valid NewReaders request) {
        service.add(current.get(), documentId, request);
        return service.list(current.get(), documentId);
    }

    @DELETE
    @Path("{documentId}/readers/{readerId}")
    public void remove(UUID documentId, UUID readerId) {
        service.remove(current.get(), documentId, readerId);
    }

    @POST
    @Path("{documentId}/readers/{readerId}/mark")
    public List<ReaderView> mark(UUID documentId, UUID readerId, @NotNull @Valid PaperMark request) {
        service.markOnPaper(current.get(), documentId, readerId, request.readOn());
        return service.list(current.get(), documentId);
    }

    /** What the caller is to read or has read, unread first. */
    @GET
    @Path("acquaintances")
    @Authenticated
    public List<OwnPaper> own() {
        return service.own(current.get());
    }

    /** «Ознакомлен»: the caller has read the paper. */
    @POST
    @Path("{documentId}/acquaintance")
    @Authenticated
    public OwnPaper acquaint(UUID documentId) {
        return service.markOwn(current.get(), documentId);
    }
}
