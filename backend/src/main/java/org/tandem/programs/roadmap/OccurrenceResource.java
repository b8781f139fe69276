package org.tandem.programs.roadmap;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.http.Reason;
import org.tandem.shared.tenancy.CurrentScope;

/** Facts of the roadmap: each answers with the whole activity. */
@Path("programs/{programId}/occurrences/{occurrenceId}")
@Tag(name = "programs")
@RolesAllowed({CURATOR, DIRECTOR})
class OccurrenceResource {

    /** What was done and when. */
    record ActivityFact(
            @NotNull LocalDate doneOn,
            @Size(max = 1000) @Schema(nullable = true) String result) {}

    /** A new day and why. */
    record Postponement(
            @NotNull LocalDate dueOn,
            @NotBlank @Size(max = 2000) String reason) {}

    @Inject
    OccurrenceService service;

    @Inject
    CurrentScope current;

    @POST
    @Path("start")
    @RolesAllowed({CURATOR, DIRECTOR, WORKING_GROUP_MEMBER})
    public ActivityView start(UUID programId, UUID occurrenceId) {
        return service.start(current.get(), programId, occurrenceId);
    }

    @POST
    @Path("completion")
    @RolesAllowed({CURATOR, DIRECTOR, WORKING_GROUP_MEMBER})
    public ActivityView complete(UUID programId, UUID occurrenceId, @NotNull @Valid ActivityFact request) {
        return service.complete(current.get(), programId, occurrenceId, request.doneOn(), request.result());
    }

    @POST
    @Path("verification")
    public ActivityView verify(UUID programId, UUID occurrenceId) {
        return service.verify(current.get(), programId, occurrenceId);
    }

    @POST
    @Path("return")
    public ActivityView sendBack(UUID programId, UUID occurrenceId, @NotNull @Valid Reason request) {
        return service.sendBack(current.get(), programId, occurrenceId, request.reason());
    }

    /** Moves the term; from who may not decide it, it is a request to those who may. */
    @POST
    @Path("postponement")
    @RolesAllowed({CURATOR, DIRECTOR, WORKING_GROUP_MEMBER})
    public ActivityView postpone(UUID programId, UUID occurrenceId, @NotNull @Valid Postponement request) {
        return service.postpone(current.get(), programId, occurrenceId, request.dueOn(), request.reason());
    }

    @POST
    @Path("postponement-approval")
    public ActivityView agreeToPostponement(UUID programId, UUID occurrenceId) {
        return service.agreeToPostponement(current.get(), programId, occurrenceId);
    }

    @POST
    @Path("postponement-refusal")
    public ActivityView refusePostponement(UUID programId, UUID occurrenceId, @NotNull @Valid Reason request) {
        return service.refusePostponement(current.get(), programId, occurrenceId, request.reason());
    }

    @POST
    @Path("cancellation")
    public ActivityView cancel(UUID programId, UUID occurrenceId, @NotNull @Valid Reason request) {
        return service.cancel(current.get(), programId, occurrenceId, request.reason());
    }
}
