package org.tandem.plans;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.MENTEE;
import static org.tandem.access.Role.Names.MENTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.documents.generation.PaperFormat;
import org.tandem.shared.http.Attachment;
import org.tandem.shared.http.Idempotency;
import org.tandem.shared.http.Reason;
import org.tandem.shared.http.Versions;
import org.tandem.shared.page.Limit;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.CurrentScope;

/** Individual development plans: the mentor writes and marks, the curator approves, the mentee follows his own. */
@Path("plans")
@Tag(name = "plans")
@RolesAllowed({CURATOR, DIRECTOR, MENTOR})
class PlanResource {

    /** The mark of a task; null takes it back. */
    record Mark(
            @Schema(nullable = true) PlanMark mark,
            @Schema(nullable = true) @Size(max = 500) String actualResult) {}

    /** The mentee's own view of a task. */
    record Tick(boolean done) {}

    /** What the pair has come to. */
    record Closing(
            @NotBlank @Size(max = 4000) String conclusion,
            @NotNull @Size(max = 30) List<@NotNull @Valid PlanIndicator> indicators) {}

    @Inject
    PlanService service;

    @Inject
    PlanReader reader;

    @Inject
    PlanPaper paper;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @GET
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, MENTOR, MENTEE})
    public Page<PlanRow> list(
            @QueryParam("programId") UUID programId,
            @QueryParam("pairId") UUID pairId,
            @QueryParam("status") PlanStatus status,
            @Valid @BeanParam Limit limit) {
        return reader.page(current.get(), programId, pairId, status, limit.cursor(), limit.limit);
    }

    @GET
    @Path("templates")
    public List<PlanTemplate> templates(@QueryParam("pairId") @NotNull UUID pairId) {
        return service.templates(current.get(), pairId);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> create(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewPlan request) {
        var scope = current.get();
        return created(idempotency.once(scope, key, "plans", request, () -> service.create(scope, request)));
    }

    @GET
    @Path("{planId}")
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, MENTOR, MENTEE})
    public RestResponse<PlanView> get(UUID planId) {
        return answer(planId);
    }

    @PUT
    @Path("{planId}")
    public RestResponse<PlanView> change(
            UUID planId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PlanContent request) {
        service.rewrite(current.get(), planId, Versions.expected(ifMatch), request);
        return answer(planId);
    }

    @DELETE
    @Path("{planId}")
    public void delete(UUID planId) {
        service.delete(current.get(), planId);
    }

    @GET
    @Path("{planId}/file")
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, MENTOR, MENTEE})
    public Response file(UUID planId, @QueryParam("format") @DefaultValue("docx") PaperFormat format) {
        return Attachment.of(
                        "Индивидуальный план развития." + format.name().toLowerCase(Locale.ROOT),
                        Attachment.BYTES,
                        paper.of(current.get(), planId, format))
                .build();
    }

    @POST
    @Path("{planId}/submission")
    public RestResponse<PlanView> submit(UUID planId) {
        service.submit(current.get(), planId);
        return answer(planId);
    }

    @POST
    @Path("{planId}/return")
    @RolesAllowed({CURATOR, DIRECTOR})
    public RestResponse<PlanView> giveBack(UUID planId, @NotNull @Valid Reason request) {
        service.giveBack(current.get(), planId, request.reason());
        return answer(planId);
    }

    @POST
    @Path("{planId}/approval")
    @RolesAllowed({CURATOR, DIRECTOR})
    public RestResponse<PlanView> approve(UUID planId) {
        service.approve(current.get(), planId);
        return answer(planId);
    }

    @POST
    @Path("{planId}/amendment")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> amend(
            UUID planId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid Reason request) {
        var scope = current.get();
        return created(idempotency.once(
                scope, key, "amendment " + planId, request, () -> service.amend(scope, planId, request.reason())));
    }

    @POST
    @Path("{planId}/items/{itemId}/mark")
    public RestResponse<PlanView> mark(UUID planId, UUID itemId, @NotNull @Valid Mark request) {
        service.mark(current.get(), planId, itemId, request.mark(), request.actualResult());
        return answer(planId);
    }

    @POST
    @Path("{planId}/items/{itemId}/tick")
    @RolesAllowed(MENTEE)
    public RestResponse<PlanView> tick(UUID planId, UUID itemId, @NotNull @Valid Tick request) {
        service.tick(current.get(), planId, itemId, request.done());
        return answer(planId);
    }

    @POST
    @Path("{planId}/closing")
    public RestResponse<PlanView> close(UUID planId, @NotNull @Valid Closing request) {
        service.close(current.get(), planId, request.conclusion(), request.indicators());
        return answer(planId);
    }

    private RestResponse<PlanView> created(UUID id) {
        var view = reader.view(current.get(), id);
        return Versions.created("plans", id, view, view.version());
    }

    private RestResponse<PlanView> answer(UUID id) {
        var view = reader.view(current.get(), id);
        return Versions.ok(view, view.version());
    }
}
