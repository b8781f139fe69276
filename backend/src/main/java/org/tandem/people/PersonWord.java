package org.tandem.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A word somebody is found by. The database keeps the words in step with the person; nothing here writes them. */
@Entity
@Immutable
@IdClass(PersonWord.Key.class)
class PersonWord {

    /** Who and which word. */
    record Key(UUID organisationId, String word, UUID personId) implements Serializable {}

    @Id
    private UUID organisationId;

    @Id
    private String word;

    @Id
    private UUID personId;

    protected PersonWord() {}
}
