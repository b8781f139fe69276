package org.tandem.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.tandem.audit.AuditLog;
import org.tandem.consents.ConsentChanged;
import org.tandem.consents.ConsentKind;
import org.tandem.consents.Consents;
import org.tandem.participants.ParticipantLeft;
import org.tandem.participants.Side;
import org.tandem.programs.MentoringForm;
import org.tandem.programs.ProgramEvents;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** What happens to pairs when consents or the programme change: in the same transaction, so no gap is ever visible. */
@ApplicationScoped
class PairReactions {

    private static final String NO_CONSENT = "Нет действующего согласия одного из участников.";
    private static final String MEMBER_LEFT = "Участник выбыл из программы: расторгните пару приказом.";
    private static final String NO_AGREEMENT = "Работник отозвал согласие на наставничество (ст. 351.8 ТК РФ).";
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
        if (working.isEmpty()) {
            return;
        }
        var complete = consents.mayGoOn(scope, changed.personId());
        for (var pair : working) {
            var all = members.of(scope, pair.id());
            var own = all.stream()
                    .filter(member -> member.personId().equals(changed.personId()))
                    .findFirst()
                    .orElseThrow();
            if (!complete) {
                own.suspend();
                if (own.side() == Side.MENTOR || noMenteeLeft(all)) {
                    pair.pause(NO_CONSENT);
                }
                audit.record(scope, "pair.consent-gap", "pair", pair.id(), NO_CONSENT);
            } else if (lacksAgreement(scope, pair, own)) {
                pair.pause(NO_AGREEMENT);
                audit.record(scope, "pair.agreement-gap", "pair", pair.id(), NO_AGREEMENT);
            } else if (own.status() == MemberStatus.SUSPENDED && consents.isComplete(scope, changed.personId())) {
                own.restore();
                audit.record(scope, "pair.member-restored", "pair", pair.id());
            }
        }
    }

    /** L-13: a worker mentors a colleague only while his agreement stands. */
    private boolean lacksAgreement(Scope scope, Pair pair, PairMember member) {
        return member.side() == Side.MENTOR
                && pair.form() == MentoringForm.TEACHER_TEACHER
                && !consents.hasEffective(scope, member.personId(), ConsentKind.MENTOR_AGREEMENT);
    }

    private static boolean noMenteeLeft(List<PairMember> all) {
        return all.stream().noneMatch(member -> member.side() == Side.MENTEE && member.status() == MemberStatus.ACTIVE);
    }

    /** A member who left the programme stops his working pairs; the curator dissolves them by order. */
    void left(@Observes ParticipantLeft left) {
        var scope = left.scope();
        for (var pair : pairs.ofParticipant(scope, left.participantId(), Set.of(PairStatus.ACTIVE))) {
            pair.pause(MEMBER_LEFT);
            audit.record(scope, "pair.member-left", "pair", pair.id(), MEMBER_LEFT);
        }
    }

    void suspended(@Observes ProgramEvents.Suspended event) {
        for (var pair : pairs.inProgram(event.scope(), event.programId(), Set.of(PairStatus.ACTIVE))) {
            pair.pause(PROGRAM_SUSPENDED + event.reason());
            audit.record(event.scope(), "pair.paused", "pair", pair.id(), event.reason());
        }
    }

    /** V-34: a programme ends when each of its pairs has. */
    void completing(@Observes ProgramEvents.Completing event) {
        var count = pairs.inProgram(event.scope(), event.programId(), PairStatus.OPEN)
                .size();
        if (count > 0) {
            throw Problem.rule("V-34", "Завершите, расторгните или отмените открытые пары: их " + count + ".");
        }
    }
}
