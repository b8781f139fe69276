package org.tandem.notifications.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.secret.LinkThrottle;
import org.tandem.shared.tenancy.CurrentScope;
import org.tandem.shared.tenancy.Scope;

/** The link in every mail. Only a POST ends the mail: programs that look at links of a mail send GET. */
@Path("notifications/unsubscriptions/{link}")
@Tag(name = "notifications")
@PermitAll
class UnsubscriptionResource {

    @Inject
    MailStateService service;

    @Inject
    LinkThrottle throttle;

    @Inject
    CurrentScope current;

    /** No more mail to the holder of the link; a second time changes nothing. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public void unsubscribe(String link) {
        var secret = LinkSecret.parse(link).orElseThrow(Problem::notFound);
        throttle.count(secret);
        current.set(Scope.ofSystem(secret.organisationId()));
        service.unsubscribe(secret);
    }
}
