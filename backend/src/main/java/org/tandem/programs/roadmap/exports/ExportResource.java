package org.tandem.programs.roadmap.exports;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PD_OFFICER;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;
import static org.tandem.access.Role.Names.WORKING_GROUP_MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.documents.rendering.Pdf;
import org.tandem.programs.roadmap.PrintedRoadmap;
import org.tandem.programs.roadmap.RoadmapPrint;
import org.tandem.shared.http.Attachment;
import org.tandem.shared.tenancy.CurrentScope;

/** The printed form of a roadmap as a download. */
@Path("programs/{programId}/roadmap/file")
@Tag(name = "programs")
@RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST, WORKING_GROUP_MEMBER, PD_OFFICER})
class ExportResource {

    @Inject
    RoadmapPrint print;

    @Inject
    CurrentScope current;

    /** @param format DOCX and XLSX to go on working with, PDF to print and sign */
    @GET
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response read(UUID programId, @QueryParam("format") @NotNull ExportFormat format) {
        var roadmap = print.of(current.get(), programId);
        var name = "Дорожная карта." + format.name().toLowerCase(Locale.ROOT);
        return Attachment.of(name, format.contentType(), bytes(roadmap, format)).build();
    }

    private static byte[] bytes(PrintedRoadmap roadmap, ExportFormat format) {
        return switch (format) {
            case DOCX -> RoadmapDocx.of(roadmap);
            case PDF -> Pdf.of(RoadmapDocx.of(roadmap));
            case XLSX -> RoadmapXlsx.of(roadmap);
        };
    }
}
