package org.tandem.participants.referrals;

import static org.tandem.access.Role.Names.CLASS_TEACHER;
import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.GUARDIAN;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import org.tandem.programs.Programs;
import org.tandem.shared.http.Idempotency;
import org.tandem.shared.http.Reason;
import org.tandem.shared.http.Versions;
import org.tandem.shared.page.Limit;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.CurrentScope;

/** People named by those who know their needs, and who may name whom. */
@Path("referrals")
@Tag(name = "participants")
@RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, CLASS_TEACHER, GUARDIAN})
class ReferralResource {

    /** What somebody needs to know to refer. */
    record ReferralChoices(List<ReferralProgram> programs, List<String> classes) {}

    /** A programme that is open for referrals. */
    record ReferralProgram(UUID id, String title) {}

    /** The classes somebody leads. */
    record LedClasses(@NotNull @Size(max = 20) List<@NotNull @Size(min = 1, max = 20) String> classes) {}

    @Inject
    ReferralService service;

    @Inject
    ClassTeacherService teachers;

    @Inject
    Programs programs;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @GET
    public Page<ReferralView> list(
            @QueryParam("status") ReferralStatus status,
            @QueryParam("programId") UUID programId,
            @Valid @BeanParam Limit limit) {
        return service.page(current.get(), status, programId, limit.cursor(), limit.limit);
    }

    /** Open programmes, and the classes the caller leads. */
    @GET
    @Path("choices")
    public ReferralChoices choices() {
        var scope = current.get();
        return new ReferralChoices(
                programs.open(scope).stream()
                        .map(one -> new ReferralProgram(one.id(), one.title()))
                        .toList(),
                teachers.of(scope, scope.accountId()));
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReferralView.class)))
    public RestResponse<ReferralView> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewReferral request) {
        var scope = current.get();
        var id = idempotency.once(scope, key, "referral.create", request, () -> service.create(scope, request));
        var view = service.view(scope, id);
        return Versions.created("referrals", id, view, view.version());
    }

    @GET
    @Path("{referralId}")
    public RestResponse<ReferralView> get(UUID referralId) {
        var view = service.view(current.get(), referralId);
        return Versions.ok(view, view.version());
    }

    @POST
    @Path("{referralId}/refusal")
    @RolesAllowed({CURATOR, DIRECTOR})
    public RestResponse<ReferralView> decline(
            UUID referralId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Reason request) {
        service.decline(current.get(), referralId, Versions.expected(ifMatch), request.reason());
        return get(referralId);
    }

    /** Class teachers with their classes. */
    @GET
    @Path("class-teachers")
    @RolesAllowed({CURATOR, DIRECTOR})
    public List<ClassTeacherView> classTeachers() {
        return teachers.all(current.get());
    }

    @PUT
    @Path("class-teachers/{accountId}")
    @RolesAllowed({CURATOR, DIRECTOR})
    public ClassTeacherView changeClasses(UUID accountId, @NotNull @Valid LedClasses request) {
        return teachers.change(current.get(), accountId, request.classes());
    }
}
