package org.tandem.surveys;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tandem.shared.http.Versions;
import org.tandem.shared.tenancy.CurrentScope;

/** The builder: questionnaires of the organisation's own from draft to retirement. */
@Path("surveys/own-templates")
@Tag(name = "surveys")
@RolesAllowed({DIRECTOR, CURATOR})
class OwnTemplateResource {

    private static final String JSON = "application/json";

    /**
     * A version of a questionnaire in the list.
     *
     * @param questions how many it has, without headings
     */
    record OwnTemplateRow(
            UUID id,
            String code,
            int number,
            OwnTemplateStatus status,
            String title,
            SurveySide side,
            SurveyWave wave,
            long questions,
            Instant changedAt) {

        static OwnTemplateRow of(OwnTemplate template) {
            var text = template.text();
            return new OwnTemplateRow(
                    template.id(),
                    template.code(),
                    template.number(),
                    template.status(),
                    text.title(),
                    text.side(),
                    text.wave(),
                    text.questions().stream()
                            .filter(question -> question.kind().isAnswered())
                            .count(),
                    template.changedAt());
        }
    }

    @Inject
    OwnTemplateService service;

    @Inject
    CurrentScope current;

    /** Every version, newest first. */
    @GET
    @RolesAllowed({DIRECTOR, CURATOR, PSYCHOLOGIST})
    public List<OwnTemplateRow> list() {
        return service.all(current.get()).stream().map(OwnTemplateRow::of).toList();
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = OwnTemplateView.class)))
    public RestResponse<OwnTemplateView> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewOwnTemplate request) {
        return created(service.create(current.get(), key, request));
    }

    /** Takes over the file of another school, strictly checked, as a draft. */
    @POST
    @Path("import")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = OwnTemplateView.class)))
    public RestResponse<OwnTemplateView> take(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid OwnTemplateFile request) {
        return created(service.take(current.get(), key, request));
    }

    @GET
    @Path("{ownTemplateId}")
    @RolesAllowed({DIRECTOR, CURATOR, PSYCHOLOGIST})
    public RestResponse<OwnTemplateView> get(UUID ownTemplateId) {
        return answer(service.get(current.get(), ownTemplateId));
    }

    @PUT
    @Path("{ownTemplateId}")
    public RestResponse<OwnTemplateView> change(
            UUID ownTemplateId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid OwnTemplateContent request) {
        return answer(service.change(current.get(), ownTemplateId, Versions.expected(ifMatch), request));
    }

    /** Deletes a draft. */
    @DELETE
    @Path("{ownTemplateId}")
    public void delete(UUID ownTemplateId, @HeaderParam("If-Match") String ifMatch) {
        service.delete(current.get(), ownTemplateId, Versions.expected(ifMatch));
    }

    /** The questionnaire as a file. */
    @GET
    @Path("{ownTemplateId}/file")
    @RolesAllowed({DIRECTOR, CURATOR, PSYCHOLOGIST})
    public OwnTemplateFile file(UUID ownTemplateId) {
        return service.file(current.get(), ownTemplateId);
    }

    /** Freezes the draft for rounds; the version in use before retires. */
    @POST
    @Path("{ownTemplateId}/publication")
    public RestResponse<OwnTemplateView> publish(UUID ownTemplateId, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.publish(current.get(), ownTemplateId, Versions.expected(ifMatch)));
    }

    /** No new round asks it; those that did keep it. */
    @POST
    @Path("{ownTemplateId}/retirement")
    public RestResponse<OwnTemplateView> retire(UUID ownTemplateId, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.retire(current.get(), ownTemplateId, Versions.expected(ifMatch)));
    }

    /** The draft of the next version. Repeated, it answers with the same draft. */
    @POST
    @Path("{ownTemplateId}/revision")
    public RestResponse<OwnTemplateView> revise(UUID ownTemplateId) {
        return answer(service.revise(current.get(), ownTemplateId));
    }

    private static RestResponse<OwnTemplateView> created(OwnTemplateView view) {
        return Versions.created("surveys/own-templates", view.id(), view, view.version());
    }

    private static RestResponse<OwnTemplateView> answer(OwnTemplateView view) {
        return Versions.ok(view, view.version());
    }
}
