package org.tandem.programs.roadmap.calendar;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.MENTEE;
import static org.tandem.access.Role.Names.MENTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.tenancy.CurrentScope;

/** Calendar addresses of the signed-in person. */
@Path("programs/calendar-feeds")
@Tag(name = "programs")
@RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, PD_OFFICER, MENTOR, MENTEE})
class FeedResource {

    /**
     * What the calendar shows.
     *
     * @param programId one programme; null shows what the caller answers for and his own meetings
     * @param remindDays how many days before a term the phone reminds of it; null for never
     */
    record NewCalendarFeed(
            @Schema(nullable = true) UUID programId,
            @Schema(nullable = true) @Min(0) @Max(30) Integer remindDays) {}

    @Inject
    FeedService service;

    @Inject
    CurrentScope current;

    @GET
    public List<FeedView> list() {
        return service.own(current.get());
    }

    /** Gives an address, or a new one instead of the former. */
    @POST
    public IssuedFeed issue(@NotNull @Valid NewCalendarFeed request) {
        return service.issue(current.get(), request.programId(), request.remindDays());
    }

    /** The address stops working. */
    @DELETE
    @Path("{feedId}")
    public void revoke(UUID feedId) {
        service.revoke(current.get(), feedId);
    }
}
