package org.tandem.pairs;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.tandem.participants.Partners;
import org.tandem.programs.Catalogues;
import org.tandem.programs.MentoringForm;
import org.tandem.shared.tenancy.Scope;

/** Tells the bases with whom their people stand in pairs that an order named (domain §4.5). */
@ApplicationScoped
class PartnersOfBases implements Partners {

    private static final Set<PairStatus> SHOWN = EnumSet.of(
            PairStatus.ORDERED,
            PairStatus.ACTIVE,
            PairStatus.PAUSED,
            PairStatus.COMPLETING,
            PairStatus.COMPLETED,
            PairStatus.DISSOLVED);

    /** One person on the other side of one pair. */
    private record Row(
            UUID participantId,
            UUID pairId,
            String name,
            String workplace,
            String className,
            String position,
            MentoringForm form,
            PairStatus status,
            LocalDate endsOn) {

        String place() {
            return workplace != null ? workplace : className != null ? className : position;
        }
    }

    @Inject
    EntityManager entityManager;

    @Inject
    Catalogues catalogues;

    @Override
    public Map<UUID, List<Partnership>> of(Scope scope, Collection<UUID> participantIds) {
        var result = new HashMap<UUID, List<Partnership>>();
        if (participantIds.isEmpty()) {
            return result;
        }
        rows(scope, participantIds).stream()
                .collect(groupingBy(Row::participantId))
                .forEach((id, rows) -> result.put(
                        id,
                        rows.stream()
                                .collect(groupingBy(
                                        Row::pairId,
                                        java.util.LinkedHashMap::new,
                                        java.util.stream.Collectors.toList()))
                                .values()
                                .stream()
                                .map(this::partnership)
                                .toList()));
        return result;
    }

    private List<Row> rows(Scope scope, Collection<UUID> participantIds) {
        return entityManager
                .createQuery(
                        "select own.participantId, p.id, n.fullName, n.workplace, n.className, n.position, p.form,"
                                + " p.status, p.endsOn from PairMember own"
                                + " join Pair p on p.organisationId = own.organisationId and p.id = own.pairId"
                                + " join PairMember other on other.organisationId = own.organisationId"
                                + "   and other.pairId = own.pairId and other.side <> own.side"
                                + " join Person n on n.organisationId = own.organisationId and n.id = other.personId"
                                + " where own.organisationId = :organisation and own.participantId in :ids"
                                + " and p.status in :shown order by p.id, n.fullName",
                        Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("ids", participantIds)
                .setParameter("shown", SHOWN)
                .getResultStream()
                .map(row -> new Row(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (MentoringForm) row[6],
                        (PairStatus) row[7],
                        (LocalDate) row[8]))
                .toList();
    }

    private Partnership partnership(List<Row> rows) {
        var pair = rows.get(0);
        var ended = PairStatus.FINAL.contains(pair.status());
        return new Partnership(
                rows.stream().map(Row::name).toList(),
                rows.stream()
                        .map(Row::place)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                catalogues.form(pair.form()).label(),
                ended ? pair.endsOn() : null,
                pair.status() == PairStatus.COMPLETED ? "завершено" : ended ? "прекращено досрочно" : "");
    }
}
