package org.tandem.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.http.Reason;
import org.tandem.shared.http.Versions;
import org.tandem.shared.page.Limit;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.CurrentScope;

/** Users of the organisation. */
@Path("access/accounts")
@Tag(name = "access")
@RolesAllowed({Role.Names.SYS_ADMIN, Role.Names.DIRECTOR, Role.Names.CURATOR})
class AccountResource {

    /** A person to be let in. */
    record NewAccount(
            @NotNull @Size(max = 200) String displayName,
            @NotNull @Email @Size(max = 254) String email,
            @NotEmpty Set<@NotNull Role> roles) {}

    /** Name and roles anew. */
    record AccountChange(
            @NotNull @Size(max = 200) String displayName,
            @NotEmpty Set<@NotNull Role> roles) {}

    /** The account and the link that is shown only now. */
    record InvitedAccount(AccountView account, AccountService.Link invitation) {}

    @Inject
    AccountService service;

    @Inject
    CurrentScope current;

    @GET
    public Page<AccountView> list(@Valid @BeanParam Limit limit) {
        return service.page(current.get(), limit.cursor(), limit.limit).map(AccountView::of);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InvitedAccount.class)))
    public RestResponse<InvitedAccount> create(@NotNull @Valid NewAccount request) {
        var scope = current.get();
        var account =
                service.create(scope, request.email(), request.displayName(), null, EnumSet.copyOf(request.roles()));
        var view = new InvitedAccount(AccountView.of(account), service.invite(scope, account.id()));
        return Versions.created("access/accounts", account.id(), view, account.version());
    }

    @GET
    @Path("{accountId}")
    public RestResponse<AccountView> get(UUID accountId) {
        return answer(service.get(current.get(), accountId));
    }

    @PUT
    @Path("{accountId}")
    public RestResponse<AccountView> change(
            UUID accountId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AccountChange request) {
        return answer(service.change(
                current.get(),
                accountId,
                Versions.expected(ifMatch),
                request.displayName(),
                EnumSet.copyOf(request.roles())));
    }

    @POST
    @Path("{accountId}/blocking")
    public RestResponse<AccountView> block(UUID accountId, @NotNull @Valid Reason request) {
        return answer(service.block(current.get(), accountId, request.reason()));
    }

    @POST
    @Path("{accountId}/unblocking")
    public RestResponse<AccountView> unblock(UUID accountId) {
        return answer(service.unblock(current.get(), accountId));
    }

    @POST
    @Path("{accountId}/invitation")
    public AccountService.Link invite(UUID accountId) {
        return service.invite(current.get(), accountId);
    }

    private static RestResponse<AccountView> answer(Account account) {
        return Versions.ok(AccountView.of(account), account.version());
    }
}
