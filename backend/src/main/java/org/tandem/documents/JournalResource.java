package org.tandem.documents;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.page.Limit;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.CurrentScope;

/** Journals that number papers, and what was done to one paper. */
@Path("documents")
@Tag(name = "documents")
@RolesAllowed({CURATOR, DIRECTOR, WORKING_GROUP_MEMBER})
class JournalResource {

    @Inject
    JournalService service;

    @Inject
    CurrentScope current;

    /** Journals in which something was registered, the newest year first. */
    @GET
    @Path("journals")
    public List<JournalView> journals() {
        return service.journals(current.get());
    }

    /** Papers of one journal and year, the latest number first; cancelled ones too, for they keep their numbers. */
    @GET
    @Path("journals/entries")
    public Page<DocumentRow> entries(
            @QueryParam("journal") @NotNull @Size(max = 60) String journal,
            @QueryParam("year") @NotNull Integer year,
            @Valid @BeanParam Limit limit) {
        return service.entries(current.get(), journal, year, limit.cursor(), limit.limit);
    }

    @GET
    @Path("{documentId}/history")
    public List<HistoryLine> history(UUID documentId) {
        return service.history(current.get(), documentId);
    }
}
