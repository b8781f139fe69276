package org.tandem.training;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.http.Idempotency;
import org.tandem.shared.http.Reason;
import org.tandem.shared.http.Versions;
import org.tandem.shared.tenancy.CurrentScope;

/** Seminars and courses that were attended elsewhere; they are read with the training. */
@Path("training/outer-courses")
@Tag(name = "training")
@RolesAllowed({CURATOR, DIRECTOR})
class OuterCourseResource {

    @Inject
    OuterCourseService service;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @POST
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OuterCourseView.class)))
    public RestResponse<OuterCourseView> add(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewOuterCourse request) {
        var scope = current.get();
        var id = idempotency.once(scope, key, "outer-courses", request, () -> service.add(scope, request));
        var view = service.get(scope, id);
        return Versions.created("training/outer-courses", id, view, view.version());
    }

    @PUT
    @Path("{outerCourseId}")
    public RestResponse<OuterCourseView> change(
            UUID outerCourseId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid OuterCourseFacts request) {
        var view = service.change(current.get(), outerCourseId, Versions.expected(ifMatch), request);
        return Versions.ok(view, view.version());
    }

    /** Takes out what was written by mistake. */
    @POST
    @Path("{outerCourseId}/removal")
    public void remove(UUID outerCourseId, @NotNull @Valid Reason request) {
        service.remove(current.get(), outerCourseId, request.reason());
    }
}
