package org.tandem.consents;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.tenancy.CurrentScope;

/** What consents will be needed soon. */
@Path("consents/due")
@Tag(name = "consents")
@RolesAllowed({DIRECTOR, CURATOR, PD_OFFICER})
class ConsentDueResource {

    @Inject
    ConsentDue due;

    @Inject
    CurrentScope current;

    /** Birthdays of V-07 and terms that end within the days, the nearest first. */
    @GET
    public List<ConsentDueRow> list(@QueryParam("days") @DefaultValue("30") @Min(1) @Max(366) int days) {
        return due.of(current.get(), days);
    }
}
