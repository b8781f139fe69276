package org.tandem.gatherings;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.http.Idempotency;
import org.tandem.shared.http.Reason;
import org.tandem.shared.http.Versions;
import org.tandem.shared.tenancy.CurrentScope;

/** General meetings of a programme. */
@Path("gatherings")
@Tag(name = "gatherings")
@RolesAllowed({CURATOR, DIRECTOR})
class GatheringResource {

    /** Who came, and whose mark is taken back; the others stay as they are, so two may mark at once. */
    record GatheringMarks(
            @NotNull @Size(max = 5000) Set<@NotNull UUID> came,
            @NotNull @Size(max = 5000) Set<@NotNull UUID> absent) {}

    @Inject
    GatheringService service;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @GET
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST})
    public List<GatheringRow> list(@QueryParam("programId") @NotNull UUID programId) {
        return service.list(current.get(), programId);
    }

    @GET
    @Path("{gatheringId}")
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST})
    public RestResponse<GatheringView> get(UUID gatheringId) {
        return answer(gatheringId);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GatheringView.class)))
    public RestResponse<GatheringView> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewGathering request) {
        var scope = current.get();
        var id = idempotency.once(scope, key, "gatherings", request, () -> service.create(scope, request));
        var view = service.view(scope, id);
        return Versions.created("gatherings", id, view, view.version());
    }

    @PUT
    @Path("{gatheringId}")
    public RestResponse<GatheringView> change(
            UUID gatheringId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid GatheringFacts request) {
        service.change(current.get(), gatheringId, Versions.expected(ifMatch), request);
        return answer(gatheringId);
    }

    /** Invites those who came into the bases meanwhile. */
    @POST
    @Path("{gatheringId}/newcomers")
    public RestResponse<GatheringView> inviteNewcomers(UUID gatheringId) {
        service.inviteNewcomers(current.get(), gatheringId);
        return answer(gatheringId);
    }

    @POST
    @Path("{gatheringId}/attendance")
    public RestResponse<GatheringView> mark(UUID gatheringId, @NotNull @Valid GatheringMarks request) {
        service.mark(current.get(), gatheringId, request.came(), request.absent());
        return answer(gatheringId);
    }

    /** New personal slips for everybody who has not come; the former ones stop working. */
    @POST
    @Path("{gatheringId}/slips")
    public List<GatheringSlip> slips(UUID gatheringId) {
        return service.slips(current.get(), gatheringId);
    }

    @POST
    @Path("{gatheringId}/cancellation")
    public RestResponse<GatheringView> cancel(UUID gatheringId, @NotNull @Valid Reason request) {
        service.cancel(current.get(), gatheringId, request.reason());
        return answer(gatheringId);
    }

    private RestResponse<GatheringView> answer(UUID gatheringId) {
        var view = service.view(current.get(), gatheringId);
        return Versions.ok(view, view.version());
    }
}
