package org.tandem.surveys;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.http.Idempotency;
import org.tandem.shared.http.Versions;
import org.tandem.shared.page.Limit;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.CurrentScope;

/** Rounds: who is asked what and till when. The psychologist reads rounds and results. */
@Path("surveys/rounds")
@Tag(name = "surveys")
@RolesAllowed({DIRECTOR, CURATOR})
class RoundResource {

    @Inject
    RoundService rounds;

    @Inject
    AssignmentService assignments;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @GET
    @RolesAllowed({DIRECTOR, CURATOR, PSYCHOLOGIST})
    public Page<RoundView> list(@QueryParam("programId") UUID programId, @Valid @BeanParam Limit limit) {
        return rounds.page(current.get(), programId, limit.cursor(), limit.limit);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoundView.class)))
    public RestResponse<RoundView> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewRound request) {
        var scope = current.get();
        var id = idempotency.once(scope, key, "survey.round", request, () -> rounds.create(scope, request));
        var view = rounds.get(scope, id);
        return Versions.created("surveys/rounds", id, view, view.version());
    }

    /** How many people a round would ask, before it is sent. */
    @POST
    @Path("audience")
    public AudienceView audience(@NotNull @Valid AudienceQuestion request) {
        return rounds.audience(current.get(), request);
    }

    @GET
    @Path("{roundId}")
    @RolesAllowed({DIRECTOR, CURATOR, PSYCHOLOGIST})
    public RestResponse<RoundView> get(UUID roundId) {
        return answer(rounds.get(current.get(), roundId));
    }

    @POST
    @Path("{roundId}/closing")
    public RestResponse<RoundView> close(UUID roundId) {
        return answer(rounds.close(current.get(), roundId));
    }

    /** By name; the psychologist enters what children say (V-22). */
    @GET
    @Path("{roundId}/assignments")
    @RolesAllowed({DIRECTOR, CURATOR, PSYCHOLOGIST})
    public Page<AssignmentRow> assignments(UUID roundId, @Valid @BeanParam Limit limit) {
        return assignments.page(current.get(), roundId, limit.cursor(), limit.limit);
    }

    /** New links for everybody who has not answered yet; the former ones stop working. */
    @POST
    @Path("{roundId}/links")
    public List<AssignmentService.NamedLink> links(UUID roundId) {
        return assignments.links(current.get(), roundId);
    }

    private static RestResponse<RoundView> answer(RoundView view) {
        return Versions.ok(view, view.version());
    }
}
