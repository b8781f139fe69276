package org.tandem.participants;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.http.Reason;
import org.tandem.shared.http.Versions;
import org.tandem.shared.tenancy.CurrentScope;

/** The steps of a participant through the base, each answered with his new card. */
@Path("participants/{participantId}")
@Tag(name = "participants")
@RolesAllowed({DIRECTOR, CURATOR})
class ParticipantStepResource {

    /** The day a mentor finished the training. */
    record TrainingCompletion(@NotNull LocalDate completedOn) {}

    @Inject
    ParticipantService service;

    @Inject
    ParticipantRegister register;

    @Inject
    CurrentScope current;

    @POST
    @Path("entry")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ParticipantView.class)))
    public Response enter(UUID participantId) {
        service.enter(current.get(), participantId);
        return answer(participantId);
    }

    @POST
    @Path("interview")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ParticipantView.class)))
    public Response interview(UUID participantId, @NotNull @Valid Interview request) {
        service.interview(current.get(), participantId, request);
        return answer(participantId);
    }

    @POST
    @Path("selection")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ParticipantView.class)))
    public Response select(UUID participantId) {
        service.select(current.get(), participantId);
        return answer(participantId);
    }

    @POST
    @Path("reserve")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ParticipantView.class)))
    public Response reserve(UUID participantId) {
        service.reserve(current.get(), participantId);
        return answer(participantId);
    }

    @POST
    @Path("training")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ParticipantView.class)))
    public Response train(UUID participantId, @NotNull @Valid TrainingCompletion request) {
        service.train(current.get(), participantId, request.completedOn());
        return answer(participantId);
    }

    @POST
    @Path("training-waiver")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ParticipantView.class)))
    public Response waiveTraining(UUID participantId, @NotNull @Valid Reason request) {
        service.waiveTraining(current.get(), participantId, request.reason());
        return answer(participantId);
    }

    @POST
    @Path("withdrawal")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ParticipantView.class)))
    public Response withdraw(UUID participantId, @NotNull @Valid Reason request) {
        service.withdraw(current.get(), participantId, request.reason());
        return answer(participantId);
    }

    @POST
    @Path("rejection")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ParticipantView.class)))
    public Response reject(UUID participantId, @NotNull @Valid Reason request) {
        service.reject(current.get(), participantId, request.reason());
        return answer(participantId);
    }

    private Response answer(UUID participantId) {
        var view = register.view(current.get(), participantId);
        return Versions.ok(view, view.version());
    }
}
