package org.tandem.notifications.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tandem.access.Role;
import org.tandem.monitoring.care.Care;
import org.tandem.monitoring.care.CareActed;
import org.tandem.monitoring.care.CareSignal;
import org.tandem.monitoring.care.CareStatus;
import org.tandem.notifications.Notice;
import org.tandem.notifications.Notifier;
import org.tandem.notifications.Topic;
import org.tandem.programs.Programs;
import org.tandem.shared.tenancy.Scope;

/** V-23: an alarm that nobody took on, or settled, within its term goes up to the director every day. */
@ApplicationScoped
class AlarmWatch implements Planner {

    @Inject
    Programs programs;

    @Inject
    Care care;

    @Inject
    PairPeople people;

    @Inject
    Notifier notifier;

    @Override
    public boolean isHourly() {
        return true;
    }

    @Override
    public void look(Scope scope, LocalDate today) {
        for (var program : programs.open(scope)) {
            care.open(scope, program.id()).stream()
                    .filter(signal -> signal.kind().isAlarm())
                    .filter(signal -> signal.dueOn().isBefore(today))
                    .forEach(signal -> escalate(scope, signal, today));
        }
    }

    private void escalate(Scope scope, CareSignal signal, LocalDate today) {
        var title = signal.status() == CareStatus.TAKEN
                ? "Сигнал взят в работу, но не закрыт: срок прошёл"
                : "Сигнал без ответа: срок прошёл";
        for (var role : new Role[] {Role.DIRECTOR, Role.CURATOR, Role.PSYCHOLOGIST}) {
            var notice = new Notice(
                    Topic.SAFETY_ALERT,
                    signal.key() + ":late:" + today,
                    role,
                    title,
                    signal.pair().title(),
                    "/programs/" + signal.pair().programId() + "/care",
                    true);
            people.guards(scope, signal.pair(), role).forEach(account -> notifier.tell(scope, account.id(), notice));
        }
    }

    /** Nobody is called for what somebody does already. */
    void acted(@Observes CareActed event) {
        notifier.solved(event.scope(), event.key());
        notifier.solved(event.scope(), CareNotices.key(event.key()));
    }
}
