package org.tandem.participants;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.http.Idempotency;
import org.tandem.shared.http.Versions;
import org.tandem.shared.tenancy.CurrentScope;

/** A participant through the years: his story, the next programme, and whether his card is still true. */
@Path("participants/{participantId}")
@Tag(name = "participants")
@RolesAllowed({CURATOR, DIRECTOR})
class ParticipantLifeResource {

    /** Where he goes on. */
    record Continuation(@NotNull UUID programId) {}

    /** Where the invitation goes by hand; no mail is sent. */
    record ParticipantEmail(@NotNull @Email @Size(max = 254) String email) {}

    /** The link by which the participant sets a password; shown only now. */
    record ParticipantInvitation(String link) {}

    @Inject
    InvitationService invitations;

    @Inject
    HistoryReader history;

    @Inject
    ContinuationService service;

    @Inject
    ParticipantRegister register;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @GET
    @Path("history")
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST})
    public ParticipantHistory history(UUID participantId) {
        return history.of(current.get(), participantId);
    }

    /** Carries the person with his profile into another programme; from the base, the reserve or after the end. */
    @POST
    @Path("continuation")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ParticipantView.class)))
    public RestResponse<ParticipantView> carryOver(
            UUID participantId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid Continuation request) {
        var scope = current.get();
        var id = idempotency.once(
                scope,
                key,
                "continuation." + participantId,
                request,
                () -> service.carryOver(scope, participantId, request.programId()));
        var view = register.view(scope, id);
        return Versions.created("participants", id, view, view.version());
    }

    /** An account of his own for somebody of the base. */
    @POST
    @Path("invitation")
    public ParticipantInvitation invite(UUID participantId, @NotNull @Valid ParticipantEmail request) {
        return new ParticipantInvitation(invitations.invite(current.get(), participantId, request.email()));
    }

    /** Notes that the card was looked through today and is true. */
    @POST
    @Path("actualisation")
    public RestResponse<ParticipantView> actualise(UUID participantId) {
        service.actualise(current.get(), participantId);
        var view = register.view(current.get(), participantId);
        return Versions.ok(view, view.version());
    }
}
