package org.tandem.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.consents.Consents;
import org.tandem.meetings.Meetings;
import org.tandem.organisations.Organisations;
import org.tandem.pairs.PairStatus;
import org.tandem.pairs.Pairs;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Participants;
import org.tandem.participants.Side;
import org.tandem.programs.Programs;
import org.tandem.programs.roadmap.Roadmaps;
import org.tandem.shared.tenancy.Scope;

/** Puts the overview together from the façades of the rooms below. */
@ApplicationScoped
@Transactional
class OverviewService {

    private static final int DAYS_AHEAD = 14;
    private static final int MOST_UPCOMING = 8;
    private static final int MOST_OVERDUE = 200;

    @Inject
    Programs programs;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Participants participants;

    @Inject
    Consents consents;

    @Inject
    Pairs pairs;

    @Inject
    Meetings meetings;

    @Inject
    Organisations organisations;

    @Inject
    Attention attention;

    @Inject
    Clock clock;

    OverviewView of(Scope scope, UUID programId) {
        var program = programs.get(scope, programId);
        var zone = organisations.get(scope).zone();
        var today = LocalDate.now(clock.withZone(zone));
        var people = participants.inProgram(scope, programId, null).stream()
                .filter(person -> !person.status().isGone())
                .toList();
        var missing =
                (int) consents
                        .missingCounts(
                                scope,
                                people.stream()
                                        .map(ParticipantFacts::personId)
                                        .distinct()
                                        .toList())
                        .values()
                        .stream()
                        .filter(count -> count > 0)
                        .count();
        var due = roadmaps.openUntil(scope, programId, today.plusDays(DAYS_AHEAD), MOST_OVERDUE);
        var overdue = (int) due.stream().filter(d -> d.dueOn().isBefore(today)).count();
        var states = pairs.counts(scope, programId);
        var debts = meetings.debts(scope, programId).stream()
                .filter(debt -> debt.missing() > 0)
                .toList();
        var counts = new OverviewView.OverviewCounts(
                side(people, Side.MENTEE),
                side(people, Side.MENTOR),
                states.getOrDefault(PairStatus.ACTIVE, 0),
                states.entrySet().stream()
                        .filter(e -> e.getKey() != PairStatus.CANCELLED)
                        .mapToInt(java.util.Map.Entry::getValue)
                        .sum(),
                missing,
                meetings.heldSince(
                        scope,
                        programId,
                        today.withDayOfMonth(1).atStartOfDay(zone).toInstant()),
                debts.size(),
                overdue);
        var open =
                pairs.inProgram(scope, programId, EnumSet.of(PairStatus.ACTIVE, PairStatus.PAUSED, PairStatus.ORDERED));
        var items = attention.of(scope, new Attention.Situation(program, today, counts, due, debts, open));
        return new OverviewView(
                today,
                programId,
                program.title(),
                program.status(),
                programs.stages(scope, programId),
                counts,
                items,
                upcoming(scope, programId, today, zone, due));
    }

    private static int side(List<ParticipantFacts> people, Side side) {
        return (int) people.stream().filter(person -> person.side() == side).count();
    }

    private List<UpcomingView> upcoming(
            Scope scope, UUID programId, LocalDate today, java.time.ZoneId zone, List<Roadmaps.DueActivity> due) {
        var activities = due.stream()
                .filter(d -> !d.dueOn().isBefore(today))
                .map(d -> new UpcomingView(UpcomingView.Kind.ACTIVITY, d.title(), d.dueOn(), d.occurrenceId()));
        var planned = new ArrayList<>(meetings.planned(scope, programId));
        var titles = pairs.byIds(
                scope,
                planned.stream().map(Meetings.PlannedMeeting::pairId).distinct().toList());
        var coming = planned.stream()
                .map(m -> new UpcomingView(
                        UpcomingView.Kind.MEETING,
                        titles.get(m.pairId()).title(),
                        LocalDate.ofInstant(m.plannedAt(), zone),
                        m.id()))
                .filter(m -> !m.dueOn().isBefore(today) && !m.dueOn().isAfter(today.plusDays(DAYS_AHEAD)));
        return Stream.concat(activities, coming)
                .sorted(Comparator.comparing(UpcomingView::dueOn))
                .limit(MOST_UPCOMING)
                .toList();
    }
}
