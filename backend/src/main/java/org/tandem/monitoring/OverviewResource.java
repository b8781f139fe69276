package org.tandem.monitoring;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.tenancy.CurrentScope;

/** The first page of the morning. */
@Path("monitoring")
@Tag(name = "monitoring")
@RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER})
class OverviewResource {

    @Inject
    OverviewService service;

    @Inject
    CurrentScope current;

    @GET
    @Path("overview")
    public OverviewView overview(@QueryParam("programId") @NotNull UUID programId) {
        return service.of(current.get(), programId);
    }
}
