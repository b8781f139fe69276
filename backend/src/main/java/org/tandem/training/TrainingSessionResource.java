package org.tandem.training;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.MENTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.http.Attachment;
import org.tandem.shared.http.Idempotency;
import org.tandem.shared.http.Reason;
import org.tandem.shared.http.Versions;
import org.tandem.shared.tenancy.CurrentScope;

/** Sessions of a training. */
@Path("training")
@Tag(name = "training")
@RolesAllowed({CURATOR, DIRECTOR})
class TrainingSessionResource {

    /** Everybody who came; who is not named did not. */
    record SessionAttendance(@NotNull @Size(max = 2000) List<@NotNull UUID> attendeeIds) {}

    @Inject
    CourseService courses;

    @Inject
    TrainingReader reader;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @POST
    @Path("courses/{courseId}/sessions")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TrainingSessionView.class)))
    public RestResponse<TrainingSessionView> add(
            UUID courseId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid SessionFacts request) {
        var scope = current.get();
        var operation = "training-sessions " + courseId;
        var id = idempotency.once(scope, key, operation, request, () -> courses.addSession(scope, courseId, request));
        var view = courses.session(scope, id);
        return Versions.created("training/sessions", id, view, view.version());
    }

    @PUT
    @Path("sessions/{sessionId}")
    public RestResponse<TrainingSessionView> change(
            UUID sessionId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SessionFacts request) {
        return answer(courses.changeSession(current.get(), sessionId, Versions.expected(ifMatch), request));
    }

    @PUT
    @Path("sessions/{sessionId}/attendance")
    public RestResponse<TrainingSessionView> mark(
            UUID sessionId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SessionAttendance request) {
        return answer(courses.mark(current.get(), sessionId, Versions.expected(ifMatch), request.attendeeIds()));
    }

    @POST
    @Path("sessions/{sessionId}/cancellation")
    public RestResponse<TrainingSessionView> cancel(UUID sessionId, @NotNull @Valid Reason request) {
        return answer(courses.cancel(current.get(), sessionId, request.reason()));
    }

    /** A file of the session's materials. */
    @GET
    @Path("sessions/{sessionId}/material")
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, MENTOR})
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response material(UUID sessionId, @QueryParam("fileId") @NotNull UUID fileId) {
        var file = reader.material(current.get(), sessionId, fileId);
        return Attachment.of(file.name(), file.contentType(), file.bytes()).build();
    }

    private static RestResponse<TrainingSessionView> answer(TrainingSessionView view) {
        return Versions.ok(view, view.version());
    }
}
