package org.tandem.notifications.mail;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.SYS_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.tenancy.CurrentScope;

/** Mail of the organisation, for who looks after it. Shows numbers, never whom or what. */
@Path("notifications/mail")
@Tag(name = "notifications")
@RolesAllowed({SYS_ADMIN, DIRECTOR, CURATOR})
class MailResource {

    @Inject
    MailStateService service;

    @Inject
    CurrentScope current;

    @GET
    public MailStateView get() {
        return service.of(current.get());
    }

    /** Failed and uncertain mails go once more. */
    @POST
    @Path("repetition")
    public MailStateView repeat() {
        return service.repeat(current.get());
    }
}
