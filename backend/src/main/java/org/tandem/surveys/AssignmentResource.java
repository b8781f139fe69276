package org.tandem.surveys;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.http.Reason;
import org.tandem.shared.http.Versions;
import org.tandem.shared.tenancy.CurrentScope;

/** One participant's questionnaire, seen by the curator. */
@Path("surveys/assignments")
@Tag(name = "surveys")
@RolesAllowed({DIRECTOR, CURATOR})
class AssignmentResource {

    /** Where the answers come from. */
    record EntryRequest(@NotNull ResponseSource source) {}

    @Inject
    AssignmentService assignments;

    @Inject
    CurrentScope current;

    /** A new link; the former one stops working. */
    @POST
    @Path("{assignmentId}/link")
    public AssignmentService.SurveyLink link(UUID assignmentId) {
        return assignments.link(current.get(), assignmentId);
    }

    /** A link for the staff to enter what stands on paper or what a child says. */
    @POST
    @Path("{assignmentId}/entry")
    @RolesAllowed({DIRECTOR, CURATOR, PSYCHOLOGIST})
    public AssignmentService.SurveyLink enter(
            UUID assignmentId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EntryRequest request) {
        return assignments.enter(current.get(), assignmentId, Versions.expected(ifMatch), request.source());
    }

    @POST
    @Path("{assignmentId}/waiver")
    public AssignmentRow waive(UUID assignmentId, @NotNull @Valid Reason request) {
        return assignments.waive(current.get(), assignmentId, request.reason());
    }
}
