package org.tandem.participants;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/** With whom participants stand in pairs; those who keep pairs answer. */
public interface Partners {

    /**
     * The other side of one pair.
     *
     * @param names of the other side
     * @param places where they work or study
     * @param form Russian name of the form
     * @param endedOn last day by the plan once the pair has ended, null before
     * @param result how it ended in a word or two, empty while it works
     */
    record Partnership(List<String> names, List<String> places, String form, LocalDate endedOn, String result) {}

    /** The pairs that an order named, by participant; whoever has none is absent. A fixed number of queries. */
    Map<UUID, List<Partnership>> of(Scope scope, Collection<UUID> participantIds);
}
