package org.tandem.meetings;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.MENTEE;
import static org.tandem.access.Role.Names.MENTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
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

/** Meetings of pairs. A mentor plans and records the own pair's; a mentee reads them and answers. */
@Path("meetings")
@Tag(name = "meetings")
@RolesAllowed({CURATOR, DIRECTOR, MENTOR})
class MeetingResource {

    /** A new time and why. */
    record Rescheduling(
            @NotNull Instant plannedAt,
            @NotBlank @Size(max = 2000) String reason) {}

    /** Who did not come and why. */
    record Absence(
            @NotNull MissedBy who,
            @NotBlank @Size(max = 2000) String reason) {}

    /** Why a mentee need not answer. */
    record FeedbackWaiver(
            @NotNull UUID participantId,
            @NotBlank @Size(max = 2000) String reason) {}

    @Inject
    MeetingService service;

    @Inject
    FeedbackService feedback;

    @Inject
    MeetingReader reader;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @GET
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, MENTOR, MENTEE})
    public Page<MeetingRow> list(
            @QueryParam("pairId") UUID pairId,
            @QueryParam("programId") UUID programId,
            @QueryParam("status") MeetingStatus status,
            @QueryParam("from") Instant from,
            @QueryParam("to") Instant to,
            @Valid @BeanParam Limit limit) {
        var filter = new MeetingRepository.Filter(pairId, programId, status, from, to, null);
        return reader.page(current.get(), filter, limit.cursor(), limit.limit);
    }

    @GET
    @Path("next")
    public NextMeetings next(@QueryParam("pairId") @NotNull UUID pairId) {
        return service.next(current.get(), pairId);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingView.class)))
    public RestResponse<MeetingView> plan(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewMeeting request) {
        var scope = current.get();
        var id = idempotency.once(scope, key, "meetings", request, () -> service.plan(scope, request));
        var view = reader.view(scope, id);
        return Versions.created("meetings", id, view, view.version());
    }

    @GET
    @Path("{meetingId}")
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, MENTOR, MENTEE})
    public RestResponse<MeetingView> get(UUID meetingId) {
        return answer(reader.view(current.get(), meetingId));
    }

    @POST
    @Path("{meetingId}/record")
    public RestResponse<MeetingView> hold(
            UUID meetingId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid MeetingRecord request) {
        var scope = current.get();
        var operation = "record " + meetingId;
        idempotency.once(scope, key, operation, request, () -> service.hold(scope, meetingId, request));
        return answer(reader.view(scope, meetingId));
    }

    @PUT
    @Path("{meetingId}/record")
    public RestResponse<MeetingView> correct(
            UUID meetingId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid MeetingRecord request) {
        return answer(service.correct(current.get(), meetingId, Versions.expected(ifMatch), request));
    }

    @POST
    @Path("{meetingId}/rescheduling")
    public RestResponse<MeetingView> reschedule(UUID meetingId, @NotNull @Valid Rescheduling request) {
        return answer(service.reschedule(current.get(), meetingId, request.plannedAt(), request.reason()));
    }

    @POST
    @Path("{meetingId}/cancellation")
    public RestResponse<MeetingView> cancel(UUID meetingId, @NotNull @Valid Reason request) {
        return answer(service.cancel(current.get(), meetingId, request.reason()));
    }

    @POST
    @Path("{meetingId}/absence")
    public RestResponse<MeetingView> miss(UUID meetingId, @NotNull @Valid Absence request) {
        return answer(service.miss(current.get(), meetingId, request.who(), request.reason()));
    }

    @POST
    @Path("{meetingId}/feedback")
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, MENTOR, MENTEE})
    public RestResponse<MeetingView> giveFeedback(
            UUID meetingId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid FeedbackFacts request) {
        var scope = current.get();
        var operation = "feedback " + meetingId;
        idempotency.once(scope, key, operation, request, () -> feedback.give(scope, meetingId, request));
        return answer(reader.view(scope, meetingId));
    }

    @POST
    @Path("{meetingId}/feedback-waiver")
    @RolesAllowed({CURATOR, DIRECTOR})
    public RestResponse<MeetingView> waiveFeedback(UUID meetingId, @NotNull @Valid FeedbackWaiver request) {
        var scope = current.get();
        feedback.waive(scope, meetingId, request.participantId(), request.reason());
        return answer(reader.view(scope, meetingId));
    }

    private static RestResponse<MeetingView> answer(MeetingView view) {
        return Versions.ok(view, view.version());
    }
}
