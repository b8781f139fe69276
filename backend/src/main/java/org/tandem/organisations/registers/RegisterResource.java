package org.tandem.organisations.registers;

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
import java.util.List;
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

/** The small registers of the curator. */
@Path("registers")
@Tag(name = "organisations")
@RolesAllowed({CURATOR, DIRECTOR})
class RegisterResource {

    @Inject
    RegisterService service;

    @Inject
    RegisterKinds kinds;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    /** What registers there are and what each holds. */
    @GET
    @RolesAllowed({CURATOR, DIRECTOR, WORKING_GROUP_MEMBER})
    public List<RegisterKind> kinds() {
        return kinds.all();
    }

    /**
     * @param q part of any value
     * @param open only open or only closed entries
     */
    @GET
    @Path("entries")
    @RolesAllowed({CURATOR, DIRECTOR, WORKING_GROUP_MEMBER})
    public Page<EntryView> list(
            @QueryParam("register") @NotNull @Size(max = 30) String register,
            @QueryParam("q") @Size(max = 200) String q,
            @QueryParam("schoolYear") Integer schoolYear,
            @QueryParam("open") Boolean open,
            @Valid @BeanParam Limit limit) {
        return service.page(current.get(), register, q, schoolYear, open, limit.cursor(), limit.limit);
    }

    @POST
    @Path("entries")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EntryView.class)))
    public RestResponse<EntryView> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewEntry request) {
        var scope = current.get();
        var id = idempotency.once(scope, key, "register-entries", request, () -> service.create(scope, request));
        var view = service.get(scope, id);
        return Versions.created("registers/entries", id, view, view.version());
    }

    @PUT
    @Path("entries/{entryId}")
    public RestResponse<EntryView> change(
            UUID entryId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EntryChange request) {
        return answer(service.change(current.get(), entryId, Versions.expected(ifMatch), request));
    }

    /** Done, solved, over: with what came of it. */
    @POST
    @Path("entries/{entryId}/closing")
    public RestResponse<EntryView> close(UUID entryId, @NotNull @Valid Reason request) {
        return answer(service.close(current.get(), entryId, request.reason()));
    }

    @POST
    @Path("entries/{entryId}/reopening")
    public RestResponse<EntryView> reopen(UUID entryId, @NotNull @Valid Reason request) {
        return answer(service.reopen(current.get(), entryId, request.reason()));
    }

    /** Takes out an entry that was made by mistake. */
    @POST
    @Path("entries/{entryId}/removal")
    public void remove(UUID entryId, @NotNull @Valid Reason request) {
        service.remove(current.get(), entryId, request.reason());
    }

    private static RestResponse<EntryView> answer(EntryView view) {
        return Versions.ok(view, view.version());
    }
}
