package org.tandem.pairs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.tandem.audit.AuditLog;
import org.tandem.consents.ConsentChanged;
import org.tandem.consents.ConsentEnded;
import org.tandem.consents.ConsentKind;
import org.tandem.consents.Consents;
import org.tandem.organisations.Organisations;
import org.tandem.participants.Side;
import org.tandem.programs.MentoringForm;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.Tenancy;

/** L-13: a worker who takes back his agreement mentors until the day of the notice; on it his pairs are dissolved. */
@ApplicationScoped
class MentoringNotices {

    private static final Logger LOG = Logger.getLogger(MentoringNotices.class);
    private static final String NOTICE = "Работник отозвал согласие на наставничество (ст. 351.8 ТК РФ)";

    @Inject
    PairRepository pairs;

    @Inject
    PairMemberRepository members;

    @Inject
    PairService service;

    @Inject
    Consents consents;

    @Inject
    Organisations organisations;

    @Inject
    Tenancy tenancy;

    @Inject
    AuditLog audit;

    void noticed(@Observes ConsentEnded event) {
        if (event.kind() == ConsentKind.MENTOR_AGREEMENT) {
            mentored(event.scope(), event.personId()).forEach(pair -> {
                pair.announceEnd(event.lastDay());
                audit.record(event.scope(), "pair.end-announced", "pair", pair.id(), NOTICE);
            });
        }
    }

    /** He agreed again before the day: the pair waits for the curator to resume it. */
    void agreedAgain(@Observes ConsentChanged event) {
        if (consents.hasEffective(event.scope(), event.personId(), ConsentKind.MENTOR_AGREEMENT)) {
            mentored(event.scope(), event.personId()).forEach(pair -> pair.announceEnd(null));
        }
    }

    private java.util.List<Pair> mentored(Scope scope, UUID personId) {
        return pairs.ofPerson(scope, personId, PairStatus.BINDING).stream()
                .filter(pair -> pair.form() == MentoringForm.TEACHER_TEACHER)
                .filter(pair -> members.of(scope, pair.id()).stream()
                        .anyMatch(one ->
                                one.side() == Side.MENTOR && one.personId().equals(personId)))
                .toList();
    }

    @Scheduled(cron = "0 15 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void visitAll() {
        for (var organisationId : organisations.ids()) {
            try {
                QuarkusTransaction.requiringNew().run(() -> visit(organisationId));
            } catch (RuntimeException failure) {
                // one organisation's trouble must not keep the others waiting; the next hour tries it again
                LOG.errorf(failure, "Notices of organisation %s were not carried out", organisationId);
            }
        }
    }

    private void visit(UUID organisationId) {
        tenancy.enter(organisationId);
        var scope = Scope.ofSystem(organisationId);
        var today = organisations.today(scope);
        var due = pairs.list(
                "organisationId = ?1 and dissolvesOn <= ?2 and status in ?3",
                organisationId,
                today,
                java.util.Set.of(PairStatus.ORDERED, PairStatus.ACTIVE, PairStatus.PAUSED));
        for (var pair : due) {
            service.dissolve(
                    scope,
                    pair.id(),
                    new Dissolution(
                            Dissolution.Initiator.MENTOR,
                            Dissolution.ReasonCode.LABOUR_NOTICE,
                            NOTICE + ".",
                            null,
                            null));
        }
    }
}
