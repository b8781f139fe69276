package org.tandem.notifications.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.access.AccountFacts;
import org.tandem.access.Accounts;
import org.tandem.access.Role;
import org.tandem.pairs.Pairs;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.participants.ParticipantFacts;
import org.tandem.shared.tenancy.Scope;

/** Who of a pair is told what. */
@ApplicationScoped
class PairPeople {

    @Inject
    Pairs pairs;

    @Inject
    Accounts accounts;

    /** The pair as the system sees it. */
    PairFacts pair(Scope scope, UUID pairId) {
        return pairs.byIds(system(scope), List.of(pairId)).get(pairId);
    }

    static Scope system(Scope scope) {
        return Scope.ofSystem(scope.organisationId());
    }

    static UUID mentor(PairFacts pair) {
        return pair.mentor().personId();
    }

    static List<UUID> mentees(PairFacts pair) {
        return pair.members().stream().skip(1).map(ParticipantFacts::personId).toList();
    }

    /** V-23: who looks after children, but never somebody who is the mentor of this very pair. */
    List<AccountFacts> guards(Scope scope, PairFacts pair, Role role) {
        return accounts.holding(scope, Set.of(role)).stream()
                .filter(account -> !mentor(pair).equals(account.personId()))
                .toList();
    }

    static String meetingPage(UUID programId, UUID meetingId) {
        return "/programs/" + programId + "/meetings/" + meetingId;
    }

    static String pairPage(PairFacts pair) {
        return "/programs/" + pair.programId() + "/pairs/" + pair.id();
    }
}
