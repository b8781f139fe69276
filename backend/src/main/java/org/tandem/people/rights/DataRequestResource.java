package org.tandem.people.rights;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

/** What people demand about their data (L-07). Everybody of the staff writes them down, the responsible decide. */
@Path("data-requests")
@Tag(name = "people")
@RolesAllowed({DIRECTOR, CURATOR, PD_OFFICER})
class DataRequestResource {

    @Inject
    DataRequestService service;

    @Inject
    DataRequestReader reader;

    @Inject
    Dossier dossier;

    @Inject
    RequestTerms terms;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @GET
    public Page<DataRequestView> list(
            @QueryParam("status") DataRequestStatus status,
            @QueryParam("personId") UUID personId,
            @Valid @BeanParam Limit limit) {
        return reader.page(current.get(), status, personId, limit.cursor(), limit.limit);
    }

    /** Kinds of requests with their grounds and terms. */
    @GET
    @Path("terms")
    public List<RequestTerm> terms() {
        return terms.all();
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = DataRequestView.class)))
    public RestResponse<DataRequestView> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewDataRequest request) {
        var scope = current.get();
        var id = idempotency.once(scope, key, "data-requests", request, () -> service.create(scope, request));
        var view = reader.view(scope, id);
        return Versions.created("data-requests", id, view, view.version());
    }

    @GET
    @Path("{dataRequestId}")
    public RestResponse<DataRequestView> get(UUID dataRequestId) {
        return answer(dataRequestId);
    }

    /** Everything that is kept about the person, for a request for access. */
    @GET
    @Path("{dataRequestId}/file")
    @RolesAllowed({DIRECTOR, CURATOR})
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(UUID dataRequestId, @QueryParam("format") @NotNull DossierFormat format) {
        var bytes = dossier.of(current.get(), dataRequestId, format);
        var name = "data-request." + format.name().toLowerCase(Locale.ROOT);
        return Response.ok(bytes)
                .type("application/octet-stream")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    @POST
    @Path("{dataRequestId}/start")
    public RestResponse<DataRequestView> start(UUID dataRequestId) {
        service.start(current.get(), dataRequestId);
        return answer(dataRequestId);
    }

    @POST
    @Path("{dataRequestId}/extension")
    public RestResponse<DataRequestView> extend(UUID dataRequestId, @NotNull @Valid Reason request) {
        service.extend(current.get(), dataRequestId, request.reason());
        return answer(dataRequestId);
    }

    @POST
    @Path("{dataRequestId}/completion")
    @RolesAllowed({DIRECTOR, PD_OFFICER})
    public RestResponse<DataRequestView> complete(UUID dataRequestId, @NotNull @Valid DataRequestAnswer request) {
        service.complete(current.get(), dataRequestId, request.answer());
        return answer(dataRequestId);
    }

    /** @param request the article by which it is refused */
    @POST
    @Path("{dataRequestId}/refusal")
    @RolesAllowed({DIRECTOR, PD_OFFICER})
    public RestResponse<DataRequestView> refuse(UUID dataRequestId, @NotNull @Valid Reason request) {
        service.refuse(current.get(), dataRequestId, request.reason());
        return answer(dataRequestId);
    }

    @POST
    @Path("{dataRequestId}/closing")
    @RolesAllowed({DIRECTOR, PD_OFFICER})
    public RestResponse<DataRequestView> close(UUID dataRequestId) {
        service.close(current.get(), dataRequestId);
        return answer(dataRequestId);
    }

    /** L-08: cannot be undone. */
    @POST
    @Path("{dataRequestId}/erasure")
    @RolesAllowed({DIRECTOR, PD_OFFICER})
    public RestResponse<DataRequestView> erase(UUID dataRequestId) {
        service.erase(current.get(), dataRequestId);
        return answer(dataRequestId);
    }

    private RestResponse<DataRequestView> answer(UUID dataRequestId) {
        var view = reader.view(current.get(), dataRequestId);
        return Versions.ok(view, view.version());
    }
}
