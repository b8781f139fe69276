package org.tandem.organisations.site;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.SITE_EDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
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
import org.tandem.shared.tenancy.CurrentScope;

/** Queue of the site section «Наставничество». */
@Path("site")
@Tag(name = "organisations")
@RolesAllowed({CURATOR, DIRECTOR, SITE_EDITOR})
class SiteResource {

    /** The publisher's word that nobody can be recognised without his consent (L-04). */
    record Publication(
            @AssertTrue(message = "Проверьте, что в тексте нет фамилий, фото и других данных людей без их согласия.")
            boolean noPersonalData) {}

    @Inject
    SiteService service;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @GET
    public SiteService.SiteSection section() {
        return service.section(current.get());
    }

    @POST
    @Path("entries")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SiteEntryView.class)))
    public RestResponse<SiteEntryView> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid SiteText request) {
        var scope = current.get();
        var id = idempotency.once(scope, key, "site-entries", request, () -> service.create(scope, request));
        var view = service.get(scope, id);
        return Versions.created("site/entries", id, view, view.version());
    }

    @PUT
    @Path("entries/{siteEntryId}")
    public RestResponse<SiteEntryView> change(
            UUID siteEntryId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SiteText request) {
        return answer(service.change(current.get(), siteEntryId, Versions.expected(ifMatch), request));
    }

    @POST
    @Path("entries/{siteEntryId}/publication")
    public RestResponse<SiteEntryView> publish(UUID siteEntryId, @NotNull @Valid Publication request) {
        return answer(service.publish(current.get(), siteEntryId));
    }

    /** Looked through: still right. */
    @POST
    @Path("entries/{siteEntryId}/review")
    public RestResponse<SiteEntryView> review(UUID siteEntryId) {
        return answer(service.review(current.get(), siteEntryId));
    }

    @POST
    @Path("entries/{siteEntryId}/withdrawal")
    public RestResponse<SiteEntryView> withdraw(UUID siteEntryId, @NotNull @Valid Reason request) {
        return answer(service.withdraw(current.get(), siteEntryId, request.reason()));
    }

    private static RestResponse<SiteEntryView> answer(SiteEntryView view) {
        return Versions.ok(view, view.version());
    }
}
