package org.tandem.participants.records;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.tandem.access.Accounts;
import org.tandem.audit.AuditLog;
import org.tandem.organisations.Organisations;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.ParticipantStatus;
import org.tandem.participants.Participants;
import org.tandem.participants.Side;
import org.tandem.people.PersonKind;
import org.tandem.programs.Programs;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Counts who takes part and keeps what was confirmed. */
@ApplicationScoped
@Transactional
class RecordService {

    private static final Set<ParticipantStatus> COUNTED =
            EnumSet.range(ParticipantStatus.IN_BASE, ParticipantStatus.COMPLETED);

    @Inject
    PersonifiedRecordRepository records;

    @Inject
    Participants participants;

    @Inject
    Programs programs;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    RecordView view(Scope scope, UUID programId) {
        var program = programs.get(scope, programId);
        var today = organisations.today(scope);
        var confirmed = records.of(scope, programId).stream().collect(toMap(PersonifiedRecord::quarter, one -> one));
        var names = accounts.byIds(
                scope,
                confirmed.values().stream().map(PersonifiedRecord::confirmedBy).collect(toSet()));
        var quarters = Quarter.between(program.startsOn(), program.endsOn()).stream()
                .filter(quarter -> !quarter.firstDay().isAfter(today))
                .sorted(Comparator.comparing(Quarter::firstDay).reversed())
                .map(quarter -> {
                    var record = confirmed.get(quarter);
                    return new RecordView.QuarterView(
                            quarter.year(),
                            quarter.number(),
                            quarter.firstDay(),
                            quarter.lastDay(),
                            record == null ? null : record.figures(),
                            record == null
                                    ? null
                                    : names.get(record.confirmedBy()).displayName(),
                            record == null ? null : record.confirmedAt(),
                            record == null);
                })
                .toList();
        return new RecordView(figures(scope, programId), quarters);
    }

    /** Freezes the figures of today as those of the quarter: R-075. */
    void confirm(Scope scope, UUID programId, Quarter quarter) {
        var open = view(scope, programId).quarters().stream()
                .anyMatch(one -> one.year() == quarter.year() && one.quarter() == quarter.number() && one.open());
        if (!open) {
            throw Problem.wrongState("Этот квартал уже подтверждён, ещё не начался или не относится к программе.");
        }
        var record = new PersonifiedRecord(scope, programId, quarter, figures(scope, programId), clock.instant());
        records.persistAndFlush(record);
        audit.record(
                scope,
                "personified-record.confirmed",
                "program",
                programId,
                quarter.number() + " квартал " + quarter.year());
    }

    private RecordFigures figures(Scope scope, UUID programId) {
        var all = participants.inProgram(scope, programId, null).stream()
                .filter(one -> COUNTED.contains(one.status()))
                .toList();
        var mentees = all.stream().filter(one -> one.side() == Side.MENTEE).toList();
        var teachers = mentees.stream()
                .filter(one -> one.person().kind() == PersonKind.TEACHER)
                .toList();
        var young = (int) teachers.stream()
                .filter(one -> "young_specialist".equals(one.category()))
                .count();
        return new RecordFigures(
                (int) mentees.stream()
                        .filter(one -> one.person().kind() == PersonKind.LEARNER)
                        .count(),
                young,
                teachers.size() - young,
                all.size() - mentees.size(),
                (int) mentees.stream().filter(RecordService::isInPair).count());
    }

    private static boolean isInPair(ParticipantFacts one) {
        return one.status() == ParticipantStatus.ACTIVE;
    }
}
