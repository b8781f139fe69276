package org.tandem.monitoring.protection;

import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.page.Limit;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.CurrentScope;

/** Registers of the person responsible for personal data. */
@Path("monitoring/protection")
@Tag(name = "monitoring")
@RolesAllowed({DIRECTOR, PD_OFFICER})
class ProtectionResource {

    @Inject
    ProtectionReader reader;

    @Inject
    CurrentScope current;

    /** Who takes part without a consent. */
    @GET
    @Path("consent-gaps")
    public ConsentGaps gaps() {
        return reader.gaps(current.get());
    }

    /** Who looked at sensitive data and who exported what, the newest first. */
    @GET
    @Path("looks")
    public Page<LookView> looks(@Valid @BeanParam Limit limit) {
        return reader.looks(current.get(), limit.cursor(), limit.limit);
    }
}
