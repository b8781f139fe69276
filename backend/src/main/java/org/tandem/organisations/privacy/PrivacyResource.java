package org.tandem.organisations.privacy;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.http.Versions;
import org.tandem.shared.tenancy.CurrentScope;

/** What the organisation decided about personal data; changed by its head or the person responsible for such data. */
@Path("organisation/privacy")
@Tag(name = "organisations")
class PrivacyResource {

    @Inject
    Privacy privacy;

    @Inject
    CurrentScope current;

    @GET
    @RolesAllowed({DIRECTOR, CURATOR, PD_OFFICER})
    public RestResponse<PrivacyView> get() {
        return answer(privacy.view(current.get()));
    }

    @PUT
    @RolesAllowed({DIRECTOR, PD_OFFICER})
    public RestResponse<PrivacyView> change(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PrivacyChange request) {
        return answer(privacy.change(current.get(), Versions.expected(ifMatch), request));
    }

    private static RestResponse<PrivacyView> answer(PrivacyView view) {
        return Versions.ok(view, view.version());
    }
}
