package org.tandem.access;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.tenancy.CurrentScope;

/** The own account of whoever is signed in. */
@Path("access/me")
@Tag(name = "access")
@Authenticated
class MeResource {

    /** Change of the own password. */
    record PasswordChange(
            @NotNull @Size(max = 200) String current,
            @NotNull @Size(max = 200) String replacement) {}

    @Inject
    MeService service;

    @Inject
    CurrentScope current;

    @GET
    public MeView me() {
        var scope = current.get();
        return service.view(scope.organisationId(), scope.accountId());
    }

    @PUT
    @Path("password")
    public void changePassword(@NotNull @Valid PasswordChange change) {
        service.changePassword(current.get(), change.current(), change.replacement());
    }
}
