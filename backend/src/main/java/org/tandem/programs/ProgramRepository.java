package org.tandem.programs;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class ProgramRepository implements TenantRepository<Program> {

    private static final UUID LAST_ID = new UUID(-1, -1);

    /** Newest school year first; ids are time-ordered, so equal years come newest first too. */
    Page<Program> page(Scope scope, ProgramStatus status, Integer schoolYear, Cursor after, int limit) {
        var rows = find(
                        "organisationId = :organisation and (:status is null or status = :status)"
                                + " and (:year is null or schoolYear = :year)"
                                + " and (schoolYear < :key or schoolYear = :key and id < :id)"
                                + " order by schoolYear desc, id desc",
                        Parameters.with("organisation", scope.organisationId())
                                .and("status", status)
                                .and("year", schoolYear)
                                .and("key", after == null ? Integer.MAX_VALUE : year(after))
                                .and("id", after == null ? LAST_ID : after.id()))
                .page(0, limit + 1)
                .list();
        return Page.of(rows, limit, last -> new Cursor(Integer.toString(last.schoolYear()), last.id()).encode());
    }

    private static int year(Cursor after) {
        return after.key().matches("\\d{1,9}") ? Integer.parseInt(after.key()) : Integer.MAX_VALUE;
    }

    /** Counts of occurrences by programme; a programme without any is absent. */
    Map<UUID, ProgramCounts> counts(Scope scope, Collection<UUID> programs, LocalDate today) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select program_id,
                               count(*) filter (where status <> 'CANCELLED'),
                               count(*) filter (where status in ('DONE', 'VERIFIED')),
                               count(*) filter (where status in ('PLANNED', 'IN_PROGRESS', 'POSTPONED') and due_on < :today)
                        from activity_occurrence
                        where organisation_id = :organisation and program_id in (:programs)
                        group by program_id""")
                .setParameter("today", today)
                .setParameter("organisation", scope.organisationId())
                .setParameter("programs", programs)
                .getResultList();
        var counts = new HashMap<UUID, ProgramCounts>();
        for (var row : rows) {
            counts.put(
                    (UUID) row[0],
                    new ProgramCounts(
                            ((Number) row[1]).longValue(),
                            ((Number) row[2]).longValue(),
                            ((Number) row[3]).longValue()));
        }
        return counts;
    }
}
