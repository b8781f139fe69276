package org.tandem.people.rights;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What a feature erased.
 *
 * @param lines for the act, Russian, without any personal data
 * @param subjects ids of the objects whose free texts in the log are to be blackened
 */
public record ErasedData(List<String> lines, Collection<UUID> subjects) {

    public static final ErasedData NOTHING = new ErasedData(List.of(), List.of());
}
