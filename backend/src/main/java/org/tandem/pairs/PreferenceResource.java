package org.tandem.pairs;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.programs.Programs;
import org.tandem.shared.tenancy.CurrentScope;

/** What participants answered after the general meeting; the curator enters it. */
@Path("pairs/preferences")
@Tag(name = "pairs")
@RolesAllowed({CURATOR, DIRECTOR})
class PreferenceResource {

    @Inject
    Preferences preferences;

    @Inject
    Programs programs;

    @Inject
    CurrentScope current;

    @GET
    public List<Preferences.Wishes> list(@QueryParam("programId") @NotNull UUID programId) {
        var scope = current.get();
        programs.get(scope, programId);
        return List.copyOf(preferences.ofProgram(scope, programId).values());
    }

    @PUT
    @Path("{participantId}")
    public Preferences.Wishes change(UUID participantId, @NotNull @Valid PreferenceChange request) {
        return preferences.change(current.get(), participantId, request);
    }
}
