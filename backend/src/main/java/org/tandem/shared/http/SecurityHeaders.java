package org.tandem.shared.http;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Headers of every answer, pages and API alike, and the routes of the single-page application: an unknown path
 * without a file extension is answered with {@code index.html}, {@code /a} with the questionnaire page.
 */
@ApplicationScoped
class SecurityHeaders {

    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"
            + " blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors ";

    /** The questionnaire page, which the builder shows in the frame of a phone. */
    private static final Set<String> FRAMED = Set.of("/a", "/a.html");

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(SecurityHeaders::headers);
        router.get("/a").order(-2).handler(call -> call.reroute("/a.html"));
        router.getWithRegex("/(?!api/|q/)[^.]+").order(-1).handler(call -> call.reroute("/index.html"));
    }

    private static void headers(RoutingContext call) {
        var response = call.response();
        var framed = FRAMED.contains(call.request().path());
        response.putHeader("Content-Security-Policy", POLICY + (framed ? "'self'" : "'none'"))
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", framed ? "SAMEORIGIN" : "DENY")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin");
        call.addHeadersEndHandler(done -> cache(call.request().path(), response));
        call.next();
    }

    /** Fingerprinted assets for a year, pages and data never without asking, unless an operation says how long. */
    private static void cache(String path, HttpServerResponse response) {
        if (path.startsWith("/api/") && response.headers().contains("Cache-Control")) {
            return;
        }
        var forever = path.startsWith("/assets/") && response.getStatusCode() == 200;
        response.putHeader("Cache-Control", forever ? "public, max-age=31536000, immutable" : "no-store");
    }
}
