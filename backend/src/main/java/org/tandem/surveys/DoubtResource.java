package org.tandem.surveys;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.http.Idempotency;
import org.tandem.shared.http.Reason;
import org.tandem.shared.tenancy.CurrentScope;

/** Answers by a link for all in batches, and setting aside a flood of them. */
@Path("surveys/rounds/{roundId}")
@Tag(name = "surveys")
@RolesAllowed({DIRECTOR, CURATOR})
class DoubtResource {

    /** A batch that was set aside. */
    record DoubtView(UUID id) {}

    @Inject
    DoubtService doubts;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    @GET
    @Path("batches")
    public List<BatchView> batches(UUID roundId) {
        return doubts.batches(current.get(), roundId);
    }

    /** Keeps a batch out of the results, with a reason; {@link #drop} takes it back. */
    @POST
    @Path("doubts")
    public DoubtView raise(UUID roundId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewDoubt request) {
        var scope = current.get();
        return new DoubtView(idempotency.once(
                scope, key, "survey.doubt." + roundId, request, () -> doubts.raise(scope, roundId, request)));
    }

    @POST
    @Path("doubts/{doubtId}/dropping")
    public void drop(UUID roundId, UUID doubtId, @NotNull @Valid Reason request) {
        doubts.drop(current.get(), roundId, doubtId, request.reason());
    }
}
