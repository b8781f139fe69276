package org.tandem.organisations.calendar;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.tenancy.CurrentScope;

/** The production calendar by which terms in working days are counted (V-38). */
@Path("organisation/calendar")
@Tag(name = "organisations")
@RolesAllowed({DIRECTOR, CURATOR, PD_OFFICER})
class CalendarResource {

    @Inject
    CalendarService service;

    @Inject
    CurrentScope current;

    /** Days that differ from an ordinary week. */
    @GET
    public List<CalendarDayView> year(@QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year) {
        return service.year(current.get(), year);
    }

    /** An own decision about a day, or back to the country's calendar; answers with the whole year. */
    @POST
    public List<CalendarDayView> change(@NotNull @Valid CalendarDayChange request) {
        service.change(current.get(), request);
        return service.year(current.get(), request.day().getYear());
    }
}
