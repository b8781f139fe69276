package org.tandem.notifications.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.tandem.access.Role;
import org.tandem.monitoring.care.Care;
import org.tandem.monitoring.care.CareKind;
import org.tandem.monitoring.care.CareSignal;
import org.tandem.monitoring.care.CareStatus;
import org.tandem.notifications.Notice;
import org.tandem.notifications.Notifier;
import org.tandem.notifications.Topic;
import org.tandem.programs.Programs;
import org.tandem.shared.tenancy.Scope;

/** Pairs that need help come up to the curator in the morning (V-25 among them); of silence the mentor hears too. */
@ApplicationScoped
class CareNotices implements Planner {

    @Inject
    Programs programs;

    @Inject
    Care care;

    @Inject
    PairPeople people;

    @Inject
    Notifier notifier;

    @Override
    public void look(Scope scope, LocalDate today) {
        for (var program : programs.open(scope)) {
            care.open(scope, program.id()).stream()
                    .filter(signal -> !signal.kind().isAlarm() && signal.status() == CareStatus.NEW)
                    .forEach(signal -> tell(scope, signal));
        }
    }

    private void tell(Scope scope, CareSignal signal) {
        var pair = signal.pair();
        var notice = new Notice(
                Topic.CARE,
                key(signal.key()),
                Role.CURATOR,
                signal.title(),
                pair.title(),
                "/programs/" + pair.programId() + "/care");
        people.guards(scope, pair, Role.CURATOR).forEach(account -> notifier.tell(scope, account.id(), notice));
        if (signal.kind() == CareKind.SILENT) {
            notifier.tellPersons(
                    scope,
                    List.of(PairPeople.mentor(pair)),
                    new Notice(
                            Topic.MEETING,
                            key(signal.key()) + ":mentor",
                            Role.MENTOR,
                            "Вы давно не встречались: назначьте встречу",
                            null,
                            PairPeople.pairPage(pair)));
        }
    }

    static String key(String signalKey) {
        return "care:" + signalKey;
    }
}
