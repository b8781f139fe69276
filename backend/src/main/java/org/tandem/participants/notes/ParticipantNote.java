package org.tandem.participants.notes;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.secret.SealedText;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** What somebody told of a participant. Never changed: what turned out wrong is deleted with a reason. */
@Entity
class ParticipantNote extends TenantEntity {

    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private NoteSource source;

    private LocalDate notedOn;

    @Convert(converter = SealedText.class)
    private String text;

    private UUID authorId;
    private Instant createdAt;

    protected ParticipantNote() {}

    ParticipantNote(Scope scope, UUID participantId, NewNote facts, Instant now) {
        super(scope);
        this.participantId = participantId;
        source = facts.source();
        notedOn = facts.notedOn();
        text = facts.text();
        authorId = scope.accountId();
        createdAt = now;
    }

    UUID participantId() {
        return participantId;
    }

    LocalDate notedOn() {
        return notedOn;
    }

    String text() {
        return text;
    }

    UUID authorId() {
        return authorId;
    }

    NoteView view(String author) {
        return new NoteView(id(), source, notedOn, text, author, createdAt);
    }
}
