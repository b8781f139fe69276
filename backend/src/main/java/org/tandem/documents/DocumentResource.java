package org.tandem.documents;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.tandem.shared.http.Idempotency;
import org.tandem.shared.http.Reason;
import org.tandem.shared.http.Versions;
import org.tandem.shared.page.Limit;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.CurrentScope;

/** The register of papers and the life of each. */
@Path("documents")
@Tag(name = "documents")
@RolesAllowed({CURATOR, DIRECTOR})
class DocumentResource {

    /** The paper that takes the place of this one. */
    record Supersession(@NotNull UUID replacementId) {}

    @Inject
    DocumentService service;

    @Inject
    DocumentRegister register;

    @Inject
    DocumentKinds kinds;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    /** @param q part of the title, or the whole number */
    @GET
    @RolesAllowed({CURATOR, DIRECTOR, WORKING_GROUP_MEMBER})
    public Page<DocumentRow> list(
            @QueryParam("kind") @Size(max = 40) String kind,
            @QueryParam("status") DocumentStatus status,
            @QueryParam("programId") UUID programId,
            @QueryParam("schoolYear") Integer schoolYear,
            @QueryParam("q") @Size(max = 200) String q,
            @Valid @BeanParam Limit limit) {
        var filter = new DocumentFilter(kind, status, programId, schoolYear, q);
        return register.page(current.get(), filter, limit.cursor(), limit.limit);
    }

    /** The kinds that may be drafted, in groups, and the journals. */
    @GET
    @Path("kinds")
    @RolesAllowed({CURATOR, DIRECTOR, WORKING_GROUP_MEMBER})
    public DocumentKinds.KindCatalogue kinds() {
        return kinds.catalogue();
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DocumentView.class)))
    public RestResponse<DocumentView> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewDocument request) {
        var scope = current.get();
        var id = idempotency.once(scope, key, "documents", request, () -> service.create(scope, request));
        var view = register.view(scope, id);
        return Versions.created("documents", id, view, view.version());
    }

    @GET
    @Path("{documentId}")
    @RolesAllowed({CURATOR, DIRECTOR, WORKING_GROUP_MEMBER})
    public RestResponse<DocumentView> get(UUID documentId) {
        return answer(documentId);
    }

    @PUT
    @Path("{documentId}")
    public RestResponse<DocumentView> change(
            UUID documentId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DocumentChange request) {
        service.change(current.get(), documentId, Versions.expected(ifMatch), request);
        return answer(documentId);
    }

    @POST
    @Path("{documentId}/submission")
    public RestResponse<DocumentView> submit(UUID documentId) {
        service.submit(current.get(), documentId);
        return answer(documentId);
    }

    @POST
    @Path("{documentId}/approval")
    public RestResponse<DocumentView> approve(UUID documentId) {
        service.approve(current.get(), documentId);
        return answer(documentId);
    }

    @POST
    @Path("{documentId}/return")
    public RestResponse<DocumentView> sendBack(UUID documentId, @NotNull @Valid Reason request) {
        service.sendBack(current.get(), documentId, request.reason());
        return answer(documentId);
    }

    /** The paper is signed: it gets its number and comes into force. */
    @POST
    @Path("{documentId}/registration")
    public RestResponse<DocumentView> register(UUID documentId, @NotNull @Valid DocumentRegistration request) {
        service.register(current.get(), documentId, request);
        return answer(documentId);
    }

    @POST
    @Path("{documentId}/supersession")
    public RestResponse<DocumentView> supersede(UUID documentId, @NotNull @Valid Supersession request) {
        service.supersede(current.get(), documentId, request.replacementId());
        return answer(documentId);
    }

    @POST
    @Path("{documentId}/cancellation")
    public RestResponse<DocumentView> cancel(UUID documentId, @NotNull @Valid Reason request) {
        service.cancel(current.get(), documentId, request.reason());
        return answer(documentId);
    }

    @POST
    @Path("{documentId}/archive")
    public RestResponse<DocumentView> archive(UUID documentId) {
        service.archive(current.get(), documentId);
        return answer(documentId);
    }

    private RestResponse<DocumentView> answer(UUID documentId) {
        var view = register.view(current.get(), documentId);
        return Versions.ok(view, view.version());
    }
}
