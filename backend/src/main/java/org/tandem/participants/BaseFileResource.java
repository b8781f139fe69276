package org.tandem.participants;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.http.Attachment;
import org.tandem.shared.tables.TableOutput.TableFormat;
import org.tandem.shared.tenancy.CurrentScope;

/** A base in the columns of the model, for the curator and the director alone. */
@Path("participants/file")
@Tag(name = "participants")
@RolesAllowed({CURATOR, DIRECTOR})
class BaseFileResource {

    @Inject
    BaseFile file;

    @Inject
    CurrentScope current;

    /** @param format XLSX to go on working with, CSV for other programs */
    @GET
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response read(
            @QueryParam("programId") @NotNull UUID programId,
            @QueryParam("side") @NotNull Side side,
            @QueryParam("format") @NotNull TableFormat format) {
        var scope = current.get();
        file.announce(scope, programId, side);
        StreamingOutput body = to -> file.write(scope, programId, side, format, to);
        var name = BaseColumns.title(side) + "." + format.name().toLowerCase(Locale.ROOT);
        return Attachment.of(name, format.contentType(), body).build();
    }
}
