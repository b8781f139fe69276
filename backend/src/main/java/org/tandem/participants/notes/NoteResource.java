package org.tandem.participants.notes;

import static org.tandem.access.Role.Names.CURATOR;
import static org.tandem.access.Role.Names.DIRECTOR;
import static org.tandem.access.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.shared.http.Idempotency;
import org.tandem.shared.http.Reason;
import org.tandem.shared.tenancy.CurrentScope;

/** What others tell of a participant. */
@Path("participants/{participantId}/notes")
@Tag(name = "participants")
@RolesAllowed({CURATOR, DIRECTOR, PSYCHOLOGIST})
class NoteResource {

    @Inject
    NoteService service;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentScope current;

    /** Every look is logged (V-37). */
    @GET
    public List<NoteView> list(UUID participantId) {
        return service.of(current.get(), participantId);
    }

    /** Answers all notes with the new one among them. */
    @POST
    public List<NoteView> add(
            UUID participantId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewNote request) {
        var scope = current.get();
        idempotency.once(
                scope, key, "note.create." + participantId, request, () -> service.add(scope, participantId, request));
        return list(participantId);
    }

    /** Notes are deleted with a reason, never changed. */
    @POST
    @Path("{noteId}/deletion")
    public List<NoteView> delete(UUID participantId, UUID noteId, @NotNull @Valid Reason request) {
        service.delete(current.get(), participantId, noteId, request.reason());
        return list(participantId);
    }
}
