package org.tandem.notifications;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.http.Versions;
import org.tandem.shared.page.Limit;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.CurrentScope;

/** Notifications of the signed-in account. */
@Path("notifications")
@Tag(name = "notifications")
@Authenticated
class NotificationResource {

    /** How many are new. */
    record UnreadView(long unread) {}

    @Inject
    NotificationService service;

    @Inject
    CurrentScope current;

    @GET
    public Page<NotificationView> list(
            @QueryParam("unread") @DefaultValue("false") boolean unread, @Valid @BeanParam Limit limit) {
        return service.page(current.get(), unread, limit.cursor(), limit.limit);
    }

    /**
     * The number on the bell. Asked again every half a minute by a visible page; unchanged, it costs a count over one
     * index and an empty answer. Every question is checked like any other, so it ends with the sign-in.
     */
    @GET
    @Path("unread")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = UnreadView.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the given ETag")
    public Response count(@Context Request request) {
        var unread = service.unread(current.get());
        var tag = new EntityTag(Long.toString(unread));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(new UnreadView(unread)) : unchanged;
        var caching = new CacheControl();
        caching.setPrivate(true);
        caching.setNoCache(true);
        return answer.tag(tag).cacheControl(caching).build();
    }

    @POST
    @Path("{notificationId}/reading")
    public NotificationView read(UUID notificationId) {
        return service.read(current.get(), notificationId);
    }

    /** Marks it new again, to come back to it later. */
    @POST
    @Path("{notificationId}/return")
    public NotificationView putBack(UUID notificationId) {
        return service.putBack(current.get(), notificationId);
    }

    @POST
    @Path("reading")
    public void readAll() {
        service.readAll(current.get());
    }

    @GET
    @Path("settings")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NotificationSettingView.class)))
    public RestResponse<NotificationSettingView> settings() {
        return answer(service.setting(current.get()));
    }

    @PUT
    @Path("settings")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NotificationSettingView.class)))
    public RestResponse<NotificationSettingView> change(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NotificationSettingChange request) {
        return answer(service.change(current.get(), Versions.expected(ifMatch), request));
    }

    private static RestResponse<NotificationSettingView> answer(NotificationSettingView view) {
        return Versions.ok(view, view.version());
    }
}
