package org.tandem.consents;

import static org.tandem.access.Role.Names.CLASS_TEACHER;
import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.tenancy.CurrentScope;

/** What a person still has to sign (L-03). */
@Path("people/{personId}/consent-requirements")
@Tag(name = "consents")
class ConsentRequirementResource {

    @Inject
    Consents consents;

    @Inject
    CurrentScope current;

    @GET
    @RolesAllowed({DIRECTOR, CURATOR, PD_OFFICER, PSYCHOLOGIST, CLASS_TEACHER})
    public ConsentRequirements get(UUID personId) {
        return consents.requirements(current.get(), personId);
    }
}
