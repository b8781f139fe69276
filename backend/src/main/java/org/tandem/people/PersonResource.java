package org.tandem.people;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.tandem.shared.http.Versions;
import org.tandem.shared.page.Limit;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.CurrentScope;

/** Persons of the organisation and their representatives. */
@Path("people")
@Tag(name = "people")
@RolesAllowed({DIRECTOR, CURATOR})
class PersonResource {

    @Inject
    PersonService service;

    @Inject
    CurrentScope current;

    /** @param q beginnings of the words of a name in any order, or a class; a typing error is forgiven */
    @GET
    @RolesAllowed({DIRECTOR, CURATOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, PD_OFFICER})
    public Page<PersonRow> list(@QueryParam("q") @Size(max = 200) String q, @Valid @BeanParam Limit limit) {
        return service.page(current.get(), q, limit.cursor(), limit.limit);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PersonView.class)))
    public RestResponse<PersonView> create(@NotNull @Valid NewPerson request) {
        var view = service.view(current.get(), service.create(current.get(), request));
        return Versions.created("people", view.id(), view, view.version());
    }

    @GET
    @Path("{personId}")
    @RolesAllowed({DIRECTOR, CURATOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, PD_OFFICER})
    public RestResponse<PersonView> get(UUID personId) {
        return answer(personId);
    }

    @PUT
    @Path("{personId}")
    public RestResponse<PersonView> change(
            UUID personId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewPerson request) {
        service.change(current.get(), personId, Versions.expected(ifMatch), request);
        return answer(personId);
    }

    @POST
    @Path("{personId}/guardians")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GuardianView.class)))
    public RestResponse<GuardianView> addGuardian(UUID personId, @NotNull @Valid NewGuardian request) {
        var view = service.addGuardian(current.get(), personId, request);
        return RestResponse.status(RestResponse.Status.CREATED, view);
    }

    @DELETE
    @Path("{personId}/guardians/{guardianshipId}")
    @APIResponse(responseCode = "204")
    public void removeGuardian(UUID personId, UUID guardianshipId) {
        service.removeGuardian(current.get(), personId, guardianshipId);
    }

    private RestResponse<PersonView> answer(UUID personId) {
        var view = service.view(current.get(), personId);
        return Versions.ok(view, view.version());
    }
}
