package org.tandem.pairs.proposals;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.http.Versions;
import org.tandem.shared.tenancy.CurrentScope;

/** When, where and how somebody can meet; read by those who match. */
@Path("pairs/terms/{participantId}")
@Tag(name = "pairs")
@RolesAllowed({CURATOR, DIRECTOR})
class TermsResource {

    @Inject
    TermsService terms;

    @Inject
    CurrentScope current;

    @GET
    public RestResponse<TermsView> get(UUID participantId) {
        var view = terms.view(current.get(), participantId);
        return Versions.ok(view, view.version());
    }

    @PUT
    public RestResponse<TermsView> change(
            UUID participantId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid TermsChange request) {
        var view = terms.change(current.get(), participantId, Versions.expected(ifMatch), request);
        return Versions.ok(view, view.version());
    }
}
