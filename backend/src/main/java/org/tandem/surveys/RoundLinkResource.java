package org.tandem.surveys;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.http.Reason;
import org.tandem.shared.tenancy.CurrentScope;

/** The link for all of a round, and reminders to those who have a link of their own. */
@Path("surveys/rounds/{roundId}")
@Tag(name = "surveys")
@RolesAllowed({DIRECTOR, CURATOR})
class RoundLinkResource {

    /** @param link the link for all as it was shown when it was made */
    record PosterRequest(@NotBlank @Size(max = 300) String link) {}

    @Inject
    SharedLinkService links;

    @Inject
    ReminderService reminders;

    @Inject
    CurrentScope current;

    /** A new link for all; the former one stops working. */
    @POST
    @Path("shared-link")
    public SharedLinkService.SharedLink share(UUID roundId) {
        return links.create(current.get(), roundId);
    }

    @POST
    @Path("shared-link/revocation")
    public void revoke(UUID roundId, @NotNull @Valid Reason request) {
        links.revoke(current.get(), roundId, request.reason());
    }

    @POST
    @Path("poster")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response poster(UUID roundId, @NotNull @Valid PosterRequest request) {
        return Response.ok(links.poster(current.get(), roundId, request.link()), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"poster.pdf\"")
                .build();
    }

    /** Reminds those who have not answered, at most once a day; the answer holds a text for each. */
    @POST
    @Path("reminders")
    public List<ReminderService.ReminderText> remind(UUID roundId) {
        return reminders.remind(current.get(), roundId);
    }
}
