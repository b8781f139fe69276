package org.tandem.organisations.site;

import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.CurrentScope;
import org.tandem.shared.tenancy.Scope;

/** The public page of the site section; reached by {@code /section/<code>}, which the router leads here. */
@Path("public/section")
@Tag(name = "organisations")
@PermitAll
class SitePageResource {

    @Inject
    SiteService service;

    @Inject
    CurrentScope current;

    /**
     * The one page that other sites may show inside theirs: without script and without anything that signs in.
     *
     * @param code public code of the organisation
     */
    @GET
    @Produces("text/html; charset=utf-8")
    public String page(@QueryParam("code") String code, @Context HttpServerResponse answer) {
        var scope = Scope.ofSystem(SiteCode.parse(code).orElseThrow(Problem::notFound));
        current.set(scope);
        var html = service.page(scope);
        answer.headers().remove("X-Frame-Options").set("Content-Security-Policy", SitePage.POLICY);
        return html;
    }
}
