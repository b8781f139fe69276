package org.tandem.programs;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a new programme may be made of. */
@Path("programs")
@Tag(name = "programs")
@Authenticated
class CatalogueResource {

    /** A built-in programme on its card. */
    record TemplateView(
            String code,
            String title,
            String description,
            String organisationKind,
            int activities,
            MeetingProfile meetingProfile,
            List<ProgramForm> forms,
            String goal,
            List<String> tasks,
            List<String> expectedResults) {

        static TemplateView of(ProgramTemplate template) {
            return new TemplateView(
                    template.code(),
                    template.title(),
                    template.description(),
                    template.organisationKind(),
                    template.activities(),
                    template.meetingProfile(),
                    template.forms(),
                    template.goal(),
                    template.tasks(),
                    template.expectedResults());
        }
    }

    @Inject
    Catalogues catalogues;

    @GET
    @Path("templates")
    public List<TemplateView> templates() {
        return catalogues.templates().stream().map(TemplateView::of).toList();
    }

    @GET
    @Path("forms")
    public List<Catalogues.FormView> forms() {
        return catalogues.forms();
    }
}
