package org.tandem.gatherings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;

/** A guest notes by his slip that he came. The link opens the time and place of one meeting and nothing else. */
@ApplicationScoped
@Transactional
class CheckInService {

    @Inject
    GatheringRepository gatherings;

    @Inject
    GuestRepository guests;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Event<GuestCame> arrivals;

    @Inject
    Clock clock;

    CheckInView open(LinkSecret link) {
        var scope = Scope.ofSystem(link.organisationId());
        var guest = guests.byLink(link).orElseThrow(CheckInService::dead);
        return view(scope, guest, gatherings.get(scope, guest.gatheringId()));
    }

    CheckInView checkIn(LinkSecret link) {
        var scope = Scope.ofSystem(link.organisationId());
        var guest = guests.byLink(link).orElseThrow(CheckInService::dead);
        var gathering = gatherings.get(scope, guest.gatheringId());
        if (!guest.hasCome()) {
            if (!gathering.takesSlips(clock.instant())) {
                throw new Problem(
                        409,
                        "gathering-not-now",
                        gathering.cancelReason() == null
                                ? "Отметиться можно за два часа до начала встречи и до её конца."
                                : "Встреча отменена. Новый день сообщит куратор.");
            }
            guest.came(MarkedBy.SLIP, clock.instant());
            arrivals.fire(new GuestCame(scope, gathering.id(), guest.participantId()));
            audit.record(scope, "gathering.checked-in", "gathering", gathering.id());
        }
        return view(scope, guest, gathering);
    }

    private CheckInView view(Scope scope, GatheringGuest guest, Gathering gathering) {
        var organisation = organisations.get(scope);
        return new CheckInView(
                organisation.shortName(),
                gathering.title(),
                gathering.startsAt(),
                organisation.zone().getId(),
                gathering.place(),
                guest.hasCome()
                        ? CheckInStatus.CAME
                        : gathering.cancelReason() != null
                                ? CheckInStatus.CANCELLED
                                : gathering.takesSlips(clock.instant()) ? CheckInStatus.OPEN : CheckInStatus.NOT_NOW);
    }

    static Problem dead() {
        return new Problem(404, "link-dead", "Листок не действует: его заменили новым. Попросите новый у куратора.");
    }
}
