package org.tandem.surveys;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.problem.Problem;

/** The questionnaires that can be sent. */
@Path("surveys/templates")
@Tag(name = "surveys")
@RolesAllowed({DIRECTOR, CURATOR, PSYCHOLOGIST})
class SurveyTemplateResource {

    /**
     * A questionnaire in the library.
     *
     * @param questions how many it has
     */
    record SurveyTemplateRow(String code, String title, SurveySide side, SurveyWave wave, int questions) {}

    /** A questionnaire to look at before it is sent. */
    record SurveyTemplateView(
            String code, String title, String intro, SurveySide side, SurveyWave wave, List<QuestionView> questions) {}

    @Inject
    StandardTemplates templates;

    @GET
    public List<SurveyTemplateRow> list() {
        return templates.all().stream()
                .map(StandardTemplate::text)
                .map(text -> new SurveyTemplateRow(
                        text.code(),
                        text.title(),
                        text.side(),
                        text.wave(),
                        text.questions().size()))
                .toList();
    }

    @GET
    @Path("{templateCode}")
    public SurveyTemplateView get(String templateCode) {
        var text = templates.byCode(templateCode).orElseThrow(Problem::notFound).text();
        return new SurveyTemplateView(
                text.code(),
                text.title(),
                text.intro(),
                text.side(),
                text.wave(),
                text.questions().stream().map(QuestionView::of).toList());
    }
}
