package org.tandem.programs.roadmap;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.programs.Approval;
import org.tandem.shared.http.Reason;
import org.tandem.shared.http.Versions;
import org.tandem.shared.tenancy.CurrentScope;

/** The roadmap as a whole: its order, its approval, its editions. Each change answers with the whole roadmap. */
@Path("programs/{programId}/roadmap")
@Tag(name = "programs")
@RolesAllowed({CURATOR, DIRECTOR})
class EditionResource {

    @Inject
    EditionService service;

    @Inject
    ArrangeService arranging;

    @Inject
    CurrentScope current;

    /** Puts sections and activities in another order, into other sections, or one step to the right. */
    @PUT
    @Path("order")
    public RoadmapView arrange(
            UUID programId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RoadmapOrder request) {
        return arranging.arrange(current.get(), programId, Versions.expected(ifMatch), request);
    }

    @POST
    @Path("submission")
    public RoadmapView submit(UUID programId) {
        return service.submit(current.get(), programId);
    }

    /** Registers the stamps R-020 of the paper; the lines freeze. */
    @POST
    @Path("approval")
    public RoadmapView approve(
            UUID programId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Approval request) {
        return service.approve(current.get(), programId, Versions.expected(ifMatch), request);
    }

    @POST
    @Path("return")
    public RoadmapView sendBack(UUID programId, @NotNull @Valid Reason request) {
        return service.sendBack(current.get(), programId, request.reason());
    }

    /** Begins the next edition of an approved roadmap; the approved one stays in force until this one is approved. */
    @POST
    @Path("renewal")
    public RoadmapView renew(UUID programId) {
        return service.renew(current.get(), programId);
    }

    /** Takes back the newest edition while nothing in it was changed. */
    @POST
    @Path("discard")
    public RoadmapView discard(UUID programId) {
        return service.discard(current.get(), programId);
    }

    @GET
    @Path("editions")
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, PD_OFFICER})
    public List<EditionView> editions(UUID programId) {
        return service.all(current.get(), programId);
    }

    @GET
    @Path("editions/{editionId}")
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, PD_OFFICER})
    public RoadmapView edition(UUID programId, UUID editionId) {
        return service.get(current.get(), programId, editionId);
    }
}
