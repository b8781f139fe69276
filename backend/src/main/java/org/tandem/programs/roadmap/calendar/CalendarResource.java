package org.tandem.programs.roadmap.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.Hashes;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.CurrentScope;
import org.tandem.shared.tenancy.Scope;

/** What a phone's calendar reads. The secret stands in the address, because a subscription can send nothing else. */
@Path("programs/calendars/{feed}.ics")
@Tag(name = "programs")
@PermitAll
class CalendarResource {

    private static final String CALENDAR = "text/calendar";
    private static final int FRESH_SECONDS = 900;

    @Inject
    FeedService service;

    @Inject
    CurrentScope current;

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = CALENDAR, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the given ETag")
    @APIResponse(
            responseCode = "404",
            description = "Dead address",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response read(String feed, @Context Request request) {
        var secret = LinkSecret.parse(feed).orElseThrow(Problem::notFound);
        current.set(Scope.ofSystem(secret.organisationId()));
        var text = service.calendar(secret);
        var tag = new EntityTag(Hashes.sha256(text.getBytes(StandardCharsets.UTF_8)));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(text, CALENDAR + ";charset=utf-8") : unchanged;
        return answer.tag(tag).cacheControl(caching()).build();
    }

    private static CacheControl caching() {
        var caching = new CacheControl();
        caching.setPrivate(true);
        caching.setMaxAge(FRESH_SECONDS);
        return caching;
    }
}
