package org.tandem.people.breaches;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;

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
import java.util.UUID;
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

/** Breaches of personal data (L-15). Whoever finds one writes it down; the responsible answer to the regulator. */
@Path("breaches")
@Tag(name = "people")
@RolesAllowed({DIRECTOR, CURATOR, PD_OFFICER})
class BreachResource {

    @Inject
    BreachService service;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @GET
    public Page<BreachView> list(@Valid @BeanParam Limit limit) {
        return service.page(current.get(), limit.cursor(), limit.limit);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BreachView.class)))
    public RestResponse<BreachView> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid BreachFacts request) {
        var scope = current.get();
        var id = idempotency.once(scope, key, "breaches", request, () -> service.create(scope, request));
        var view = service.view(scope, id);
        return Versions.created("breaches", id, view, view.version());
    }

    @GET
    @Path("{breachId}")
    public RestResponse<BreachView> get(UUID breachId) {
        return answer(breachId);
    }

    @PUT
    @Path("{breachId}")
    public RestResponse<BreachView> change(
            UUID breachId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid BreachFacts request) {
        service.change(current.get(), breachId, Versions.expected(ifMatch), request);
        return answer(breachId);
    }

    /** The first notice was sent, due within 24 hours. */
    @POST
    @Path("{breachId}/notice")
    @RolesAllowed({DIRECTOR, PD_OFFICER})
    public RestResponse<BreachView> notified(UUID breachId, @NotNull @Valid BreachNotice request) {
        service.notified(current.get(), breachId, request);
        return answer(breachId);
    }

    /** The result of the inquiry was sent, due within 72 hours. */
    @POST
    @Path("{breachId}/report")
    @RolesAllowed({DIRECTOR, PD_OFFICER})
    public RestResponse<BreachView> reported(UUID breachId, @NotNull @Valid BreachReport request) {
        service.reported(current.get(), breachId, request);
        return answer(breachId);
    }

    /** No data had got to anybody. */
    @POST
    @Path("{breachId}/dismissal")
    @RolesAllowed({DIRECTOR, PD_OFFICER})
    public RestResponse<BreachView> dismiss(UUID breachId, @NotNull @Valid Reason request) {
        service.dismiss(current.get(), breachId, request.reason());
        return answer(breachId);
    }

    private RestResponse<BreachView> answer(UUID breachId) {
        var view = service.view(current.get(), breachId);
        return Versions.ok(view, view.version());
    }
}
