package org.tandem.participants;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
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
    public RestResponse<ParticipantView> enter(UUID participantId) {
        service.enter(current.get(), participantId);
        return answer(participantId);
    }

    @POST
    @Path("interview")
    public RestResponse<ParticipantView> interview(UUID participantId, @NotNull @Valid Interview request) {
        service.interview(current.get(), participantId, request);
        return answer(participantId);
    }

    @POST
    @Path("selection")
    public RestResponse<ParticipantView> select(UUID participantId) {
        service.select(current.get(), participantId);
        return answer(participantId);
    }

    @POST
    @Path("reserve")
    public RestResponse<ParticipantView> reserve(UUID participantId) {
        service.reserve(current.get(), participantId);
        return answer(participantId);
    }

    @POST
    @Path("training")
    public RestResponse<ParticipantView> train(UUID participantId, @NotNull @Valid TrainingCompletion request) {
        service.train(current.get(), participantId, request.completedOn());
        return answer(participantId);
    }

    @POST
    @Path("training-waiver")
    public RestResponse<ParticipantView> waiveTraining(UUID participantId, @NotNull @Valid Reason request) {
        service.waiveTraining(current.get(), participantId, request.reason());
        return answer(participantId);
    }

    @POST
    @Path("withdrawal")
    public RestResponse<ParticipantView> withdraw(UUID participantId, @NotNull @Valid Reason request) {
        service.withdraw(current.get(), participantId, request.reason());
        return answer(participantId);
    }

    @POST
    @Path("rejection")
    public RestResponse<ParticipantView> reject(UUID participantId, @NotNull @Valid Reason request) {
        service.reject(current.get(), participantId, request.reason());
        return answer(participantId);
    }

    private RestResponse<ParticipantView> answer(UUID participantId) {
        var view = register.view(current.get(), participantId);
        return Versions.ok(view, view.version());
    }
}
