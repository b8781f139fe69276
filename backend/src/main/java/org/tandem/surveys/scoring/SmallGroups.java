package org.tandem.surveys.scoring;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which groups of a comparison are hidden: those of fewer than five people, and as many of the next smallest as it takes
 * that five or more people are hidden together. Else the hidden ones would be what is left when the shown ones are taken
 * from the whole.
 */
public final class SmallGroups {

    /** Fewer are hidden (V-28). */
    public static final int LEAST = 5;

    private SmallGroups() {}

    /** @param people how many people each group has */
    public static <K extends Comparable<K>> Set<K> hidden(Map<K, Long> people) {
        var hidden = new HashSet<K>();
        long together = 0;
        var bySize = people.entrySet().stream()
                .filter(group -> group.getValue() > 0)
                .sorted(Map.Entry.<K, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        for (var group : bySize) {
            if (group.getValue() < LEAST || together > 0 && together < LEAST) {
                hidden.add(group.getKey());
                together += group.getValue();
            }
        }
        return hidden;
    }
}
