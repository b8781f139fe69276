package org.tandem.pairs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Participants;
import org.tandem.participants.Side;
import org.tandem.people.PersonChanged;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.Tenancy;

/**
 * V-08, L-20: an adult from outside works with minors only while his check of criminal record is valid. The pair pauses
 * on the day after the last one; it is resumed when the card names a new check.
 */
@ApplicationScoped
class RecordChecks {

    private static final Logger LOG = Logger.getLogger(RecordChecks.class);
    private static final String NO_CHECK = "Нет действующей проверки наставника на судимость (ст. 351.1 ТК РФ).";

    @Inject
    PairRepository pairs;

    @Inject
    PairMemberRepository members;

    @Inject
    Participants participants;

    @Inject
    Organisations organisations;

    @Inject
    Tenancy tenancy;

    @Inject
    AuditLog audit;

    @Scheduled(cron = "0 10 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void visitAll() {
        for (var organisationId : organisations.ids()) {
            try {
                QuarkusTransaction.requiringNew().run(() -> visit(organisationId));
            } catch (RuntimeException failure) {
                // one organisation's trouble must not keep the others waiting; the next hour tries it again
                LOG.errorf(failure, "Checks of organisation %s were not looked at", organisationId);
            }
        }
    }

    private void visit(UUID organisationId) {
        tenancy.enter(organisationId);
        var scope = Scope.ofSystem(organisationId);
        pairs.list("organisationId = ?1 and status = ?2", organisationId, PairStatus.ACTIVE)
                .forEach(pair -> pauseIfUnchecked(scope, pair));
    }

    /** A corrected card may take the check away, or make the mentor somebody from outside. */
    void corrected(@Observes PersonChanged event) {
        pairs.ofPerson(event.scope(), event.personId(), Set.of(PairStatus.ACTIVE))
                .forEach(pair -> pauseIfUnchecked(event.scope(), pair));
    }

    private void pauseIfUnchecked(Scope scope, Pair pair) {
        var today = organisations.today(scope);
        var people = participants
                .byIds(
                        scope,
                        members.of(scope, pair.id()).stream()
                                .map(PairMember::participantId)
                                .toList())
                .values();
        var withMinors = people.stream()
                .anyMatch(one -> one.side() == Side.MENTEE && one.person().isMinorOn(today));
        var unchecked = people.stream()
                .filter(one -> one.side() == Side.MENTOR)
                .map(ParticipantFacts::person)
                .anyMatch(mentor -> !mentor.isCheckedOn(today));
        // the same correction may have paused the pair for a consent already
        if (withMinors && unchecked && pair.status() == PairStatus.ACTIVE) {
            pair.pause(NO_CHECK);
            audit.record(scope, "pair.check-gap", "pair", pair.id(), NO_CHECK);
        }
    }
}
