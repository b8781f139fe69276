package org.tandem.pairs;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.MENTEE;
import static org.tandem.access.Role.Names.MENTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.http.Idempotency;
import org.tandem.shared.http.Reason;
import org.tandem.shared.http.Versions;
import org.tandem.shared.page.Limit;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.CurrentScope;

/** Mentoring pairs and groups. Mentors and mentees read their own. */
@Path("pairs")
@Tag(name = "pairs")
@RolesAllowed({CURATOR, DIRECTOR})
class PairResource {

    /** One member's consent to the pair. */
    record Agreement(
            @NotNull UUID participantId,
            @NotNull LocalDate agreedOn,
            @NotNull AgreedBy by) {}

    /** What one member wants after the end. */
    record MemberExit(@NotNull UUID participantId, @NotNull ExitChoice choice) {}

    /** What every member wants after the end. */
    record PairCompletion(@NotEmpty @Size(max = 21) List<@NotNull @Valid MemberExit> exitChoices) {}

    /** Why a member goes without the questionnaire before. */
    record BaselineWaiver(
            @NotNull UUID participantId,
            @NotBlank @Size(max = 2000) String reason) {}

    @Inject
    PairService service;

    @Inject
    ReplacementService replacement;

    @Inject
    PairReader reader;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @GET
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, MENTOR, MENTEE})
    public Page<PairRow> list(
            @QueryParam("programId") UUID programId,
            @QueryParam("status") PairStatus status,
            @QueryParam("participantId") UUID participantId,
            @Valid @BeanParam Limit limit) {
        return reader.page(current.get(), programId, status, participantId, limit.cursor(), limit.limit);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PairView.class)))
    public RestResponse<PairView> create(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewPair request) {
        var scope = current.get();
        var id = idempotency.once(scope, key, "pairs", request, () -> service.create(scope, request));
        var view = reader.view(scope, id);
        return Versions.created("pairs", id, view, view.version());
    }

    @GET
    @Path("{pairId}")
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, MENTOR, MENTEE})
    public RestResponse<PairView> get(UUID pairId) {
        return answer(reader.view(current.get(), pairId));
    }

    @POST
    @Path("{pairId}/proposal")
    public RestResponse<PairView> propose(UUID pairId) {
        return answer(service.propose(current.get(), pairId));
    }

    @POST
    @Path("{pairId}/agreement")
    public RestResponse<PairView> agree(UUID pairId, @NotNull @Valid Agreement request) {
        return answer(service.agree(current.get(), pairId, request.participantId(), request.agreedOn(), request.by()));
    }

    @POST
    @Path("{pairId}/order")
    public RestResponse<PairView> order(UUID pairId, @NotNull @Valid NewPairOrder request) {
        return answer(service.order(current.get(), pairId, request));
    }

    @POST
    @Path("{pairId}/activation")
    public RestResponse<PairView> activate(UUID pairId) {
        return answer(service.activate(current.get(), pairId));
    }

    @POST
    @Path("{pairId}/baseline-waiver")
    public RestResponse<PairView> waiveBaseline(UUID pairId, @NotNull @Valid BaselineWaiver request) {
        return answer(service.waiveBaseline(current.get(), pairId, request.participantId(), request.reason()));
    }

    @POST
    @Path("{pairId}/pause")
    public RestResponse<PairView> pause(UUID pairId, @NotNull @Valid Reason request) {
        return answer(service.pause(current.get(), pairId, request.reason()));
    }

    @POST
    @Path("{pairId}/resumption")
    public RestResponse<PairView> resume(UUID pairId) {
        return answer(service.resume(current.get(), pairId));
    }

    @POST
    @Path("{pairId}/cancellation")
    public RestResponse<PairView> cancel(UUID pairId, @NotNull @Valid Reason request) {
        return answer(service.cancel(current.get(), pairId, request.reason()));
    }

    @POST
    @Path("{pairId}/dissolution")
    public RestResponse<PairView> dissolve(UUID pairId, @NotNull @Valid Dissolution request) {
        return answer(service.dissolve(current.get(), pairId, request));
    }

    /** Ends the pair and drafts another one with a new mentor for its mentees. */
    @POST
    @Path("{pairId}/replacement")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PairView.class)))
    public RestResponse<PairView> replace(
            UUID pairId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid Replacement request) {
        var scope = current.get();
        var operation = "pair-replacement " + pairId;
        var id = idempotency.once(scope, key, operation, request, () -> replacement.replace(scope, pairId, request));
        var view = reader.view(scope, id);
        return Versions.created("pairs", id, view, view.version());
    }

    @POST
    @Path("{pairId}/completion")
    public RestResponse<PairView> complete(UUID pairId, @NotNull @Valid PairCompletion request) {
        var choices = request.exitChoices().stream()
                .collect(Collectors.toMap(MemberExit::participantId, MemberExit::choice, (a, b) -> b));
        return answer(service.complete(current.get(), pairId, choices));
    }

    private static RestResponse<PairView> answer(PairView view) {
        return Versions.ok(view, view.version());
    }
}
