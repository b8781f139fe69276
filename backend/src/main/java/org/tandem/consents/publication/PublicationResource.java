package org.tandem.consents.publication;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;
import static org.tandem.access.Role.Names.SITE_EDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.http.Versions;
import org.tandem.shared.tenancy.CurrentScope;

/** What may be shown of people, by their consents to distribution (L-04). */
@Path("consents")
@Tag(name = "consents")
class PublicationResource {

    @Inject
    PublicationService service;

    @Inject
    CurrentScope current;

    /** Everybody of whom something may be shown. */
    @GET
    @Path("public-people")
    @RolesAllowed({DIRECTOR, CURATOR, SITE_EDITOR})
    public List<PublicPerson> people() {
        return service.people(current.get());
    }

    @GET
    @Path("{consentId}/publication-terms")
    @RolesAllowed({DIRECTOR, CURATOR, PD_OFFICER})
    public RestResponse<PublicationTermsView> terms(UUID consentId) {
        return answer(service.view(current.get(), consentId));
    }

    @PUT
    @Path("{consentId}/publication-terms")
    @RolesAllowed({DIRECTOR, CURATOR, PD_OFFICER})
    public RestResponse<PublicationTermsView> change(
            UUID consentId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PublicationTermsChange request) {
        return answer(service.change(current.get(), consentId, Versions.expected(ifMatch), request));
    }

    private static RestResponse<PublicationTermsView> answer(PublicationTermsView view) {
        return Versions.ok(view, view.version());
    }
}
