package org.tandem.surveys;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.programs.MentoringForm;
import org.tandem.shared.tenancy.Scope;

/** What surveys need to know of pairs, which stand above them. */
public interface WorkOfPairs {

    /** Forms in which participants of the programme work or have worked, the latest pair of each; without others. */
    Map<UUID, MentoringForm> forms(Scope scope, UUID programId);

    /** Those of the participants whose pair works and has not had its final meeting (V-26). */
    Set<UUID> beforeFinalMeeting(Scope scope, Collection<UUID> participantIds);
}
