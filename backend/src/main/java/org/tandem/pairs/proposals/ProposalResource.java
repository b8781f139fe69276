package org.tandem.pairs.proposals;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.http.Versions;
import org.tandem.shared.tenancy.CurrentScope;

/** Matching: what is set beforehand, what is proposed, and taking a proposal. */
@Path("pairs/matching/{programId}")
@Tag(name = "pairs")
@RolesAllowed({CURATOR, DIRECTOR})
class ProposalResource {

    @Inject
    SetupService setups;

    @Inject
    ProposalService proposals;

    @Inject
    CurrentScope current;

    @GET
    public RestResponse<SetupView> setup(UUID programId) {
        var view = setups.view(current.get(), programId);
        return Versions.ok(view, view.version());
    }

    @PUT
    public RestResponse<SetupView> change(
            UUID programId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SetupChange request) {
        var view = setups.change(current.get(), programId, Versions.expected(ifMatch), request);
        return Versions.ok(view, view.version());
    }

    /** Computes; stores nothing. */
    @POST
    @Path("proposal")
    public Proposal propose(UUID programId, @NotNull @Valid ProposalRequest request) {
        return proposals.propose(current.get(), programId, request);
    }

    /** Makes drafts of the pairs; a second time the same mentees are refused (V-15). */
    @POST
    @Path("pairs")
    public List<UUID> take(UUID programId, @NotNull @Valid TakenProposal request) {
        return proposals.take(current.get(), programId, request);
    }
}
