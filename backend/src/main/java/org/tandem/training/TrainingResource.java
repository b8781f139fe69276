package org.tandem.training;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.MENTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.tandem.shared.tenancy.CurrentScope;

/** «Школа наставников» of a programme. */
@Path("training")
@Tag(name = "training")
@RolesAllowed({CURATOR, DIRECTOR})
class TrainingResource {

    /** Mentors to be given a certificate. */
    record TrainingCertificates(@NotEmpty @Size(max = 500) List<@NotNull UUID> participantIds) {}

    @Inject
    CourseService courses;

    @Inject
    CompletionService completion;

    @Inject
    TrainingReader reader;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @GET
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST})
    public TrainingView get(@QueryParam("programId") @NotNull UUID programId) {
        return reader.ofProgram(current.get(), programId);
    }

    /** Where the signed-in mentor learns: his participations in programmes that are not over. */
    @GET
    @Path("mine")
    @RolesAllowed(MENTOR)
    public List<OwnTraining> mine() {
        return reader.mine(current.get());
    }

    /** One mentor's training; a mentor sees only his own. */
    @GET
    @Path("mentors/{participantId}")
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, MENTOR})
    public MentorTraining mentor(UUID participantId) {
        return reader.ofMentor(current.get(), participantId);
    }

    @POST
    @Path("courses")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CourseView.class)))
    public RestResponse<CourseView> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewCourse request) {
        var scope = current.get();
        var id = idempotency.once(scope, key, "training-courses", request, () -> courses.create(scope, request));
        var view = courses.get(scope, id);
        return Versions.created("training/courses", id, view, view.version());
    }

    @PUT
    @Path("courses/{courseId}")
    public RestResponse<CourseView> change(
            UUID courseId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CourseFacts request) {
        var view = courses.change(current.get(), courseId, Versions.expected(ifMatch), request);
        return Versions.ok(view, view.version());
    }

    @POST
    @Path("courses/{courseId}/assessments")
    public MentorTraining assess(UUID courseId, @NotNull @Valid AssessmentFacts request) {
        completion.assess(current.get(), courseId, request);
        return reader.ofMentor(current.get(), request.participantId());
    }

    /** The named mentors become trained. */
    @POST
    @Path("courses/{courseId}/completion")
    public TrainingView complete(UUID courseId, @NotNull @Valid CourseCompletion request) {
        var scope = current.get();
        completion.complete(scope, courseId, request);
        return reader.ofProgram(scope, courses.get(scope, courseId).programId());
    }

    /** Drafts of certificates in the register of papers. */
    @POST
    @Path("courses/{courseId}/certificates")
    public TrainingView certify(UUID courseId, @NotNull @Valid TrainingCertificates request) {
        var scope = current.get();
        completion.certify(scope, courseId, request.participantIds());
        return reader.ofProgram(scope, courses.get(scope, courseId).programId());
    }
}
