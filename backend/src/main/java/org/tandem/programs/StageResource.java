package org.tandem.programs;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.http.Reason;
import org.tandem.shared.tenancy.CurrentScope;

/** The seven stages of one programme. */
@Path("programs/{programId}/stages")
@Tag(name = "programs")
@RolesAllowed({CURATOR, DIRECTOR})
class StageResource {

    @Inject
    StageService service;

    @Inject
    CurrentScope current;

    @GET
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, PD_OFFICER})
    public List<StageView> list(UUID programId) {
        return service.all(current.get(), programId);
    }

    @POST
    @Path("{stage}/start")
    public List<StageView> start(UUID programId, Stage stage) {
        return service.start(current.get(), programId, stage);
    }

    @POST
    @Path("{stage}/completion")
    public List<StageView> complete(UUID programId, Stage stage) {
        return service.complete(current.get(), programId, stage);
    }

    @POST
    @Path("{stage}/reopening")
    public List<StageView> reopen(UUID programId, Stage stage, @NotNull @Valid Reason request) {
        return service.reopen(current.get(), programId, stage, request.reason());
    }
}
