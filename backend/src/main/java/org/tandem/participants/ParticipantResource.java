package org.tandem.participants;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.tandem.shared.http.Versions;
import org.tandem.shared.page.Limit;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.CurrentScope;

/** Both bases: the mentees and the mentors of the programmes. */
@Path("participants")
@Tag(name = "participants")
class ParticipantResource {

    @Inject
    ParticipantService service;

    @Inject
    ParticipantRegister register;

    @Inject
    Categories categories;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @GET
    @RolesAllowed({DIRECTOR, CURATOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, PD_OFFICER})
    public Page<ParticipantRow> list(
            @QueryParam("programId") UUID programId,
            @QueryParam("side") Side side,
            @QueryParam("status") ParticipantStatus status,
            @QueryParam("category") @Size(max = 30) String category,
            @QueryParam("q") @Size(max = 200) String q,
            @QueryParam("sort")
                    @DefaultValue("name")
                    @Pattern(regexp = "-?name|enteredOn", message = "name, -name или enteredOn")
                    String sort,
            @Valid @BeanParam Limit limit) {
        var filter = new ParticipantFilter(programId, side, status, category, q);
        return register.page(current.get(), filter, ParticipantSort.of(sort), limit.cursor(), limit.limit);
    }

    @GET
    @Path("categories")
    @RolesAllowed({DIRECTOR, CURATOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, PD_OFFICER})
    public List<Categories.Category> categories() {
        return categories.all();
    }

    @POST
    @RolesAllowed({DIRECTOR, CURATOR})
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ParticipantView.class)))
    public RestResponse<ParticipantView> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewParticipant request) {
        var scope = current.get();
        var id = idempotency.once(scope, key, "participant.create", request, () -> service.create(scope, request));
        var view = register.view(scope, id);
        return Versions.created("participants", id, view, view.version());
    }

    @GET
    @Path("{participantId}")
    @RolesAllowed({DIRECTOR, CURATOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, PD_OFFICER})
    public RestResponse<ParticipantView> get(UUID participantId) {
        var view = register.view(current.get(), participantId);
        return Versions.ok(view, view.version());
    }

    @PUT
    @Path("{participantId}")
    @RolesAllowed({DIRECTOR, CURATOR})
    public RestResponse<ParticipantView> change(
            UUID participantId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ParticipantProfile request) {
        service.change(current.get(), participantId, Versions.expected(ifMatch), request);
        return get(participantId);
    }
}
