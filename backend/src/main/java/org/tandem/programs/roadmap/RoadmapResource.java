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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.http.Versions;
import org.tandem.shared.tenancy.CurrentScope;

/** Sections and activities of one programme's roadmap. */
@Path("programs/{programId}")
@Tag(name = "programs")
@RolesAllowed({CURATOR, DIRECTOR})
class RoadmapResource {

    @Inject
    RoadmapService service;

    @Inject
    CurrentScope current;

    @GET
    @Path("roadmap")
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, PD_OFFICER})
    public RoadmapView get(UUID programId) {
        return service.get(current.get(), programId);
    }

    @POST
    @Path("sections")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SectionView.class)))
    public RestResponse<SectionView> addSection(UUID programId, @NotNull @Valid SectionFacts request) {
        var view = service.addSection(current.get(), programId, request);
        return Versions.created("programs/" + programId + "/sections", view.id(), view, view.version());
    }

    @PUT
    @Path("sections/{sectionId}")
    public RestResponse<SectionView> changeSection(
            UUID programId,
            UUID sectionId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SectionFacts request) {
        var view = service.changeSection(current.get(), programId, sectionId, Versions.expected(ifMatch), request);
        return Versions.ok(view, view.version());
    }

    @DELETE
    @Path("sections/{sectionId}")
    public void removeSection(UUID programId, UUID sectionId) {
        service.removeSection(current.get(), programId, sectionId);
    }

    @POST
    @Path("activities")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActivityView.class)))
    public RestResponse<ActivityView> addActivity(UUID programId, @NotNull @Valid ActivityFacts request) {
        var view = service.addActivity(current.get(), programId, request);
        return Versions.created("programs/" + programId + "/activities", view.id(), view, view.version());
    }

    @PUT
    @Path("activities/{activityId}")
    public RestResponse<ActivityView> changeActivity(
            UUID programId,
            UUID activityId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ActivityFacts request) {
        var view = service.changeActivity(current.get(), programId, activityId, Versions.expected(ifMatch), request);
        return Versions.ok(view, view.version());
    }

    @DELETE
    @Path("activities/{activityId}")
    public void removeActivity(UUID programId, UUID activityId) {
        service.removeActivity(current.get(), programId, activityId);
    }
}
