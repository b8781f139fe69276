package org.tandem.consents.scans;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.tenancy.CurrentScope;

/** The scan of a consent page by page, to be looked at beside the check. */
@Path("consents/{consentId}/scan-page")
@Tag(name = "consents")
@RolesAllowed({DIRECTOR, CURATOR, PD_OFFICER})
class ScanPageResource {

    @Inject
    FiledScans filed;

    @Inject
    CurrentScope current;

    /** @param page from 1 */
    @GET
    public ScanView.ScanPicture get(UUID consentId, @QueryParam("page") @NotNull @Min(1) Integer page) {
        return filed.page(current.get(), consentId, page);
    }
}
