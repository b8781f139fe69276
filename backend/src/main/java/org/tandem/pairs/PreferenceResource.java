package org.tandem.pairs;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.http.Versions;
import org.tandem.shared.tenancy.CurrentScope;

/** What participants answered after the general meeting; the curator enters what came on paper. */
@Path("pairs/preferences")
@Tag(name = "pairs")
@RolesAllowed({CURATOR, DIRECTOR})
class PreferenceResource {

    @Inject
    Preferences preferences;

    @Inject
    PreferenceReader reader;

    @Inject
    CurrentScope current;

    @GET
    @RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST})
    public List<PreferenceRow> list(@QueryParam("programId") @NotNull UUID programId) {
        return reader.ofProgram(current.get(), programId);
    }

    @PUT
    @Path("{participantId}")
    public RestResponse<PreferenceRow> change(
            UUID participantId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PreferenceChange request) {
        preferences.change(current.get(), participantId, Versions.expected(ifMatch), request);
        var row = reader.of(current.get(), participantId);
        return Versions.ok(row, row.version());
    }
}
