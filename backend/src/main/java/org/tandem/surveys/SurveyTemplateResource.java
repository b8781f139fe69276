package org.tandem.surveys;

import static java.util.stream.Collectors.toSet;
import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.programs.MentoringForm;
import org.tandem.programs.ProgramForm;
import org.tandem.programs.Programs;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.CurrentScope;
import org.tandem.surveys.scoring.Piping;

/** The questionnaires that can be sent. */
@Path("surveys/templates")
@Tag(name = "surveys")
@RolesAllowed({DIRECTOR, CURATOR, PSYCHOLOGIST})
class SurveyTemplateResource {

    /**
     * A questionnaire in the library.
     *
     * @param form the form of mentoring it is worded for, null for any
     * @param questions how many it has, without headings
     * @param own true for one of the organisation's own
     */
    record SurveyTemplateRow(
            String code,
            String title,
            SurveySide side,
            SurveyWave wave,
            @Schema(nullable = true) MentoringForm form,
            long questions,
            boolean own) {}

    /** A questionnaire to look at before it is sent. */
    record SurveyTemplateView(
            String code,
            String title,
            String intro,
            SurveySide side,
            SurveyWave wave,
            List<QuestionView> questions,
            Map<String, TranslationView> translations) {}

    @Inject
    TemplateLibrary templates;

    @Inject
    Programs programs;

    @Inject
    CurrentScope current;

    /** @param programId leaves out what is worded for forms that the programme does not have; null for all */
    @GET
    public List<SurveyTemplateRow> list(@QueryParam("programId") UUID programId) {
        var forms = programId == null
                ? EnumSet.allOf(MentoringForm.class)
                : programs.get(current.get(), programId).forms().stream()
                        .map(ProgramForm::form)
                        .collect(toSet());
        return templates.all(current.get()).stream()
                .map(StandardTemplate::text)
                .filter(text -> text.form() == null || forms.contains(text.form()))
                .map(text -> new SurveyTemplateRow(
                        text.code(),
                        text.title(),
                        text.side(),
                        text.wave(),
                        text.form(),
                        text.questions().stream()
                                .filter(question -> question.kind().isAnswered())
                                .count(),
                        text.basis() == null))
                .toList();
    }

    @GET
    @Path("{templateCode}")
    public SurveyTemplateView get(String templateCode) {
        var text = templates
                .byCode(current.get(), templateCode)
                .orElseThrow(Problem::notFound)
                .text();
        return new SurveyTemplateView(
                text.code(),
                text.title(),
                text.intro(),
                text.side(),
                text.wave(),
                text.questions().stream().map(QuestionView::of).toList(),
                TranslationView.of(text.translations() == null ? Map.of() : text.translations(), Piping.Names.NONE));
    }
}
