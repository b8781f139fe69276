package org.tandem.organisations.site;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The short address of the public page, {@code /section/<code>}, leads to its operation. */
@ApplicationScoped
class SiteAddress {

    void install(@Observes Router router) {
        router.get("/section/:code")
                .order(-2)
                .handler(call -> call.reroute("/api/v1/public/section?code="
                        + URLEncoder.encode(call.pathParam("code"), StandardCharsets.UTF_8)));
    }
}
