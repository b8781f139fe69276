package org.tandem.organisations;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.SYS_ADMIN;

import io.quarkus.security.Authenticated;
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

/** The organisation of whoever is signed in. */
@Path("organisation")
@Tag(name = "organisations")
class OrganisationResource {

    @Inject
    Organisations organisations;

    @Inject
    CurrentScope current;

    @GET
    @Authenticated
    public RestResponse<OrganisationView> get() {
        return answer(organisations.get(current.get()));
    }

    @PUT
    @RolesAllowed({SYS_ADMIN, DIRECTOR, CURATOR})
    public RestResponse<OrganisationView> change(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid OrganisationChange request) {
        return answer(organisations.change(current.get(), Versions.expected(ifMatch), request));
    }

    private static RestResponse<OrganisationView> answer(OrganisationView view) {
        return Versions.ok(view, view.version());
    }
}
