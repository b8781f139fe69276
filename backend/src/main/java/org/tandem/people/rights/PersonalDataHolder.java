package org.tandem.people.rights;

import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** A feature that keeps personal data. Every one has exactly such a bean; a new table of personal data belongs in it. */
public interface PersonalDataHolder {

    /** Place in the file, and in the order of erasure from the highest to the lowest. */
    int order();

    /** Everything the feature keeps about the person, in Russian words; empty if nothing. */
    List<DataSection> export(Scope scope, UUID personId);

    /** What must be ended before the person can be erased, as Russian sentences. */
    default List<String> obstacles(Scope scope, UUID personId) {
        return List.of();
    }

    /** Deletes, or makes anonymous beyond return, whatever the feature keeps; rows that are only counted stay. */
    ErasedData erase(Scope scope, ErasedPerson person);
}
