package org.tandem.programs;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.http.Reason;
import org.tandem.shared.http.Versions;
import org.tandem.shared.page.Limit;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.CurrentScope;

/** Mentoring programmes of the organisation. */
@Path("programs")
@Tag(name = "programs")
@RolesAllowed({CURATOR, DIRECTOR})
class ProgramResource {

    @Inject
    ProgramService service;

    @Inject
    CurrentScope current;

    @GET
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, PD_OFFICER})
    public Page<ProgramRow> list(
            @QueryParam("status") ProgramStatus status,
            @QueryParam("schoolYear") Integer schoolYear,
            @Valid @BeanParam Limit limit) {
        return service.page(current.get(), status, schoolYear, limit.cursor(), limit.limit);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProgramView.class)))
    public RestResponse<ProgramView> create(@NotNull @Valid NewProgram request) {
        var view = service.create(current.get(), request);
        return Versions.created("programs", view.id(), view, view.version());
    }

    @GET
    @Path("{programId}")
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, PD_OFFICER})
    public RestResponse<ProgramView> get(UUID programId) {
        return answer(service.get(current.get(), programId));
    }

    @PUT
    @Path("{programId}")
    public RestResponse<ProgramView> change(
            UUID programId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProgramFacts request) {
        return answer(service.change(current.get(), programId, Versions.expected(ifMatch), request));
    }

    @POST
    @Path("{programId}/submission")
    public RestResponse<ProgramView> submit(UUID programId) {
        return answer(service.submit(current.get(), programId));
    }

    /** Registers the stamps of the paper that the council considered and the director signed. */
    @POST
    @Path("{programId}/approval")
    public RestResponse<ProgramView> approve(UUID programId, @NotNull @Valid Approval request) {
        return answer(service.approve(current.get(), programId, request));
    }

    @POST
    @Path("{programId}/return")
    public RestResponse<ProgramView> sendBack(UUID programId, @NotNull @Valid Reason request) {
        return answer(service.sendBack(current.get(), programId, request.reason()));
    }

    /** Starts the programme; what it still lacks asks for a reason (V-37). */
    @POST
    @Path("{programId}/activation")
    public RestResponse<ProgramView> activate(UUID programId, @NotNull @Valid StartProgram request) {
        return answer(service.activate(current.get(), programId, request.reason()));
    }

    @POST
    @Path("{programId}/suspension")
    @RolesAllowed(DIRECTOR)
    public RestResponse<ProgramView> suspend(UUID programId, @NotNull @Valid Reason request) {
        return answer(service.suspend(current.get(), programId, request.reason()));
    }

    @POST
    @Path("{programId}/resumption")
    @RolesAllowed(DIRECTOR)
    public RestResponse<ProgramView> resume(UUID programId) {
        return answer(service.resume(current.get(), programId));
    }

    @POST
    @Path("{programId}/closing")
    public RestResponse<ProgramView> startClosing(UUID programId) {
        return answer(service.startClosing(current.get(), programId));
    }

    @POST
    @Path("{programId}/completion")
    public RestResponse<ProgramView> complete(UUID programId) {
        return answer(service.complete(current.get(), programId));
    }

    @POST
    @Path("{programId}/cancellation")
    public RestResponse<ProgramView> cancel(UUID programId, @NotNull @Valid Reason request) {
        return answer(service.cancel(current.get(), programId, request.reason()));
    }

    private static RestResponse<ProgramView> answer(ProgramView view) {
        return Versions.ok(view, view.version());
    }
}
