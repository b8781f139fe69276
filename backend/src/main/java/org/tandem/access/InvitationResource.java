package org.tandem.access;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Accepting an invitation. The token comes in the body: an address ends up in logs. */
@Path("access/invitations")
@Tag(name = "access")
@PermitAll
class InvitationResource {

    /** The token of the link. */
    record InvitationToken(@NotNull @Size(max = 100) String token) {}

    /** The token and the password the person has chosen. */
    record InvitationAnswer(
            @NotNull @Size(max = 100) String token,
            @NotNull @Size(max = 200) String password) {}

    /** Whom the invitation is for. */
    record InvitedView(String displayName, String email) {}

    @Inject
    InvitationService service;

    @Inject
    SessionResource sessions;

    @POST
    @Path("inspection")
    public InvitedView inspect(@NotNull @Valid InvitationToken request) {
        var account = service.inspect(request.token());
        return new InvitedView(account.displayName(), account.email());
    }

    @POST
    @Path("acceptance")
    public RestResponse<SessionResource.SessionView> accept(@NotNull @Valid InvitationAnswer request) {
        return sessions.answer(service.accept(request.token(), request.password()));
    }
}
