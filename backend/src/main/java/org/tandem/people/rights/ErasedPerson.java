package org.tandem.people.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who is being erased.
 *
 * @param id stays as the number of rows that are only counted
 * @param names every form in which the name may stand in free texts, the longest first
 * @param today day of the erasure
 */
public record ErasedPerson(UUID id, List<String> names, LocalDate today) {

    /** What stands in place of a name. */
    public static final String PLACEHOLDER = "[стёрто]";
}
