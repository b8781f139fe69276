package org.tandem.surveys;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.http.Reason;
import org.tandem.shared.tenancy.CurrentScope;

/** One participant's questionnaire, seen by the curator. */
@Path("surveys/assignments")
@Tag(name = "surveys")
@RolesAllowed({DIRECTOR, CURATOR})
class AssignmentResource {

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

    @POST
    @Path("{assignmentId}/waiver")
    public AssignmentRow waive(UUID assignmentId, @NotNull @Valid Reason request) {
        return assignments.waive(current.get(), assignmentId, request.reason());
    }
}
