package org.tandem.surveys;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.participants.Side;
import org.tandem.shared.tenancy.CurrentScope;

/** What changed between the survey before and the survey after. */
@Path("surveys/comparison")
@Tag(name = "surveys")
@RolesAllowed({DIRECTOR, CURATOR, PSYCHOLOGIST})
class ComparisonResource {

    @Inject
    ComparisonService comparison;

    @Inject
    CurrentScope current;

    @GET
    public List<ComparisonRow> get(
            @QueryParam("programId") @NotNull UUID programId, @QueryParam("side") @NotNull Side side) {
        return comparison.of(current.get(), programId, side);
    }
}
