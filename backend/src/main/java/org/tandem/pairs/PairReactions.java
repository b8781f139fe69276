package org.tandem.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.tandem.audit.AuditLog;
import org.tandem.consents.ConsentChanged;
import org.tandem.consents.Consents;
import org.tandem.participants.Side;
import org.tandem.programs.ProgramEvents;
import org.tandem.shared.problem.Problem;

/** What happens to pairs when consents or the programme change: in the same transaction, so no gap is ever visible. */
@ApplicationScoped
class PairReactions {

    private static final String NO_CONSENT = "Нет действующего согласия одного из участников.";
    private static final String PROGRAM_SUSPENDED = "Программа приостановлена: ";

    @Inject
    PairRepository pairs;

    @Inject
    PairMemberRepository members;

    @Inject
    Consents consents;

    @Inject
    AuditLog audit;

    /**
     * A lost consent pauses the working pair; in a group it suspends only the mentee it belongs to, unless nobody else
     * is left (domain §6.2).
     */
    void consents(@Observes ConsentChanged changed) {
        var scope = changed.scope();
        var working = pairs.ofPerson(scope, changed.personId(), Set.of(PairStatus.ACTIVE));
        if (working.isEmpty() || consents.isComplete(scope, changed.personId())) {
            return;
        }
        for (var pair : working) {
            var all = members.of(scope, pair.id());
            var own = all.stream()
                    .filter(member -> member.personId().equals(changed.personId()))
                    .findFirst()
                    .orElseThrow();
            own.suspend();
            if (own.side() == Side.MENTOR || noMenteeLeft(all)) {
                pair.pause(NO_CONSENT);
            }
            audit.record(scope, "pair.consent-gap", "pair", pair.id(), NO_CONSENT);
        }
    }

    private static boolean noMenteeLeft(List<PairMember> all) {
        return all.stream().noneMatch(member -> member.side() == Side.MENTEE && member.status() == MemberStatus.ACTIVE);
    }

    void suspended(@Observes ProgramEvents.Suspended event) {
        for (var pair : pairs.inProgram(event.scope(), event.programId(), Set.of(PairStatus.ACTIVE))) {
            pair.pause(PROGRAM_SUSPENDED + event.reason());
            audit.record(event.scope(), "pair.paused", "pair", pair.id(), event.reason());
        }
    }

    /** V-34: a programme ends when each of its pairs has. */
    void completing(@Observes ProgramEvents.Completing event) {
        var open = java.util.EnumSet.complementOf(java.util.EnumSet.copyOf(PairStatus.FINAL));
        var count = pairs.inProgram(event.scope(), event.programId(), open).size();
        if (count > 0) {
            throw Problem.rule("V-34", "Завершите, расторгните или отмените открытые пары: их " + count + ".");
        }
    }
}
