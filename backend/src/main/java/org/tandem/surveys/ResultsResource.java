package org.tandem.surveys;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.page.Limit;
import org.tandem.shared.page.Page;
import org.tandem.shared.tables.TableOutput.TableFormat;
import org.tandem.shared.tenancy.CurrentScope;

/** What was answered in a round. Words meant for the curator and the psychologist are left out for the director. */
@Path("surveys/rounds/{roundId}/results")
@Tag(name = "surveys")
@RolesAllowed({DIRECTOR, CURATOR, PSYCHOLOGIST})
class ResultsResource {

    /** A workbook, or one of the plain forms for other programs. */
    enum ResultsFormat {
        XLSX,
        CSV,
        JSON
    }

    @Inject
    ResultsService results;

    @Inject
    AnswersFile file;

    @Inject
    CurrentScope current;

    @GET
    public ResultsView results(UUID roundId) {
        return results.of(current.get(), roundId);
    }

    /** The same by side or by form of mentoring; groups of fewer than five are hidden. */
    @GET
    @Path("groups")
    public List<GroupResult> groups(UUID roundId, @QueryParam("by") @NotNull GroupResult.GroupBy by) {
        return results.groups(current.get(), roundId, by);
    }

    /** @param q part of a word that the answers must hold */
    @GET
    @Path("words")
    public Page<ResultsService.WordsView> words(
            UUID roundId,
            @QueryParam("question") @NotNull @Size(max = 60) String question,
            @QueryParam("q") @Size(max = 100) String q,
            @Valid @BeanParam Limit limit) {
        return results.words(current.get(), roundId, question, q, limit.cursor(), limit.limit);
    }

    /** Every answer, a row for each response, without names. */
    @GET
    @Path("file")
    @RolesAllowed({DIRECTOR, CURATOR})
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(UUID roundId, @QueryParam("format") @NotNull ResultsFormat format) {
        var scope = current.get();
        var questions = file.announce(scope, roundId, format.name());
        var isJson = format == ResultsFormat.JSON;
        var table = isJson ? null : TableFormat.valueOf(format.name());
        StreamingOutput body = to -> {
            if (isJson) {
                file.json(scope, roundId, questions, to);
            } else {
                file.table(scope, roundId, questions, table, to);
            }
        };
        return Response.ok(body)
                .type(isJson ? "application/json" : table.contentType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"answers." + format.name().toLowerCase(Locale.ROOT) + "\"")
                .build();
    }
}
