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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.programs.roadmap.ActivityView.Executor;
import org.tandem.programs.roadmap.MyActivityService.MyActivities;
import org.tandem.shared.http.Idempotency;
import org.tandem.shared.http.Versions;
import org.tandem.shared.tenancy.CurrentScope;

/** Papers and persons of activities, what is mine among them, and the roadmap of another year. */
@Path("programs")
@Tag(name = "programs")
@RolesAllowed({CURATOR, DIRECTOR})
class ActivityLinkResource {

    /** The paper to be linked. */
    record DocumentLink(@NotNull UUID documentId) {}

    @Inject
    ActivityLinkService service;

    @Inject
    MyActivityService mine;

    @Inject
    CopyService copies;

    @Inject
    RoadmapService roadmaps;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    /** Open terms that the caller answers for, over all programmes that are not over. */
    @GET
    @Path("my-activities")
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, PD_OFFICER})
    public MyActivities mine() {
        return mine.of(current.get());
    }

    /** Persons and partners who can be named as responsible. */
    @GET
    @Path("executors")
    public List<Executor> executors() {
        return service.executors(current.get());
    }

    @POST
    @Path("{programId}/activities/{activityId}/documents")
    @RolesAllowed({CURATOR, DIRECTOR, WORKING_GROUP_MEMBER})
    public ActivityView link(UUID programId, UUID activityId, @NotNull @Valid DocumentLink request) {
        return service.link(current.get(), programId, activityId, request.documentId());
    }

    @DELETE
    @Path("{programId}/activities/{activityId}/documents/{documentId}")
    @RolesAllowed({CURATOR, DIRECTOR, WORKING_GROUP_MEMBER})
    public ActivityView unlink(UUID programId, UUID activityId, UUID documentId) {
        return service.unlink(current.get(), programId, activityId, documentId);
    }

    /** Copies the roadmap into a programme of another school year, its terms moved by whole years. */
    @POST
    @Path("{programId}/roadmap/copy")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoadmapView.class)))
    public RestResponse<RoadmapView> copy(
            UUID programId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid RoadmapCopy request) {
        var scope = current.get();
        var id = idempotency.once(
                scope, key, "roadmap.copy." + programId, request, () -> copies.copy(scope, programId, request));
        var view = roadmaps.get(scope, id);
        return Versions.created("programs", id, view, view.edition().version());
    }
}
