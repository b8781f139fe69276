package org.tandem.participants.notes;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tandem.access.Accounts;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.participants.Participants;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Writes down and shows what others tell of a participant. */
@ApplicationScoped
@Transactional
class NoteService {

    private static final int MOST = 100;

    @Inject
    NoteRepository notes;

    @Inject
    Participants participants;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Logged, since what others tell may be delicate. */
    List<NoteView> of(Scope scope, UUID participantId) {
        participants.get(scope, participantId);
        var found = notes.of(scope, participantId);
        if (!found.isEmpty()) {
            audit.record(scope, "participant.notes-read", "participant", participantId);
        }
        var authors = accounts.byIds(
                scope, found.stream().map(ParticipantNote::authorId).collect(toSet()));
        return found.stream()
                .map(note -> note.view(authors.get(note.authorId()).displayName()))
                .toList();
    }

    UUID add(Scope scope, UUID participantId, NewNote request) {
        participants.get(scope, participantId);
        if (request.notedOn().isAfter(organisations.today(scope))) {
            throw Problem.field("notedOn", "date", "Этот день ещё не наступил.");
        }
        if (notes.of(scope, participantId).size() >= MOST) {
            throw Problem.wrongState("Записей уже " + MOST + ": удалите ненужные.");
        }
        var note = new ParticipantNote(scope, participantId, request, clock.instant());
        notes.persistAndFlush(note);
        audit.record(scope, "participant.note-added", "participant", participantId);
        return note.id();
    }

    void delete(Scope scope, UUID participantId, UUID noteId, String reason) {
        var note = notes.get(scope, noteId);
        if (!note.participantId().equals(participantId)) {
            throw Problem.notFound();
        }
        notes.delete(note);
        audit.record(scope, "participant.note-deleted", "participant", participantId, reason);
    }
}
