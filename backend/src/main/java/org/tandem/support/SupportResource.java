package org.tandem.support;

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

/** Psychological support; nobody but psychologists comes here (domain §2.5). */
@Path("support-cases")
@Tag(name = "support")
@RolesAllowed(PSYCHOLOGIST)
class SupportResource {

    @Inject
    SupportService service;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @GET
    public Page<SupportCaseRow> list(@QueryParam("status") SupportStatus status, @Valid @BeanParam Limit limit) {
        return service.page(current.get(), status, limit.cursor(), limit.limit);
    }

    /** L-06: 422 without the consent to psychological help. */
    @POST
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SupportCaseView.class)))
    public RestResponse<SupportCaseView> open(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewSupportCase request) {
        var scope = current.get();
        var id = idempotency.once(scope, key, "support-cases", request, () -> service.open(scope, request));
        var view = service.view(scope, id);
        return Versions.created("support-cases", id, view, view.version());
    }

    @GET
    @Path("{supportCaseId}")
    public RestResponse<SupportCaseView> get(UUID supportCaseId) {
        return answer(supportCaseId);
    }

    @POST
    @Path("{supportCaseId}/notes")
    public RestResponse<SupportCaseView> add(UUID supportCaseId, @NotNull @Valid NewSupportNote request) {
        service.add(current.get(), supportCaseId, request);
        return answer(supportCaseId);
    }

    @POST
    @Path("{supportCaseId}/closing")
    public RestResponse<SupportCaseView> close(UUID supportCaseId, @NotNull @Valid SupportConclusion request) {
        service.close(current.get(), supportCaseId, request.conclusion());
        return answer(supportCaseId);
    }

    private RestResponse<SupportCaseView> answer(UUID supportCaseId) {
        var view = service.view(current.get(), supportCaseId);
        return Versions.ok(view, view.version());
    }
}
