package org.tandem.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

@ApplicationScoped
class StageRepository {

    @Inject
    EntityManager entityManager;

    void open(Scope scope, UUID programId) {
        for (var stage : Stage.values()) {
            entityManager.persist(new ProgramStage(scope.organisationId(), programId, stage));
        }
    }

    ProgramStage get(Scope scope, UUID programId, Stage stage) {
        var found =
                entityManager.find(ProgramStage.class, new ProgramStage.Key(scope.organisationId(), programId, stage));
        if (found == null) {
            throw Problem.notFound();
        }
        return found;
    }

    List<ProgramStage> all(Scope scope, UUID programId) {
        return entityManager
                .createQuery(
                        "from ProgramStage where organisationId = :organisation and programId = :program",
                        ProgramStage.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .getResultList();
    }

    /** Counts by stage; an activity without a stage of its own counts for its section's. */
    Map<Stage, ProgramCounts> counts(Scope scope, UUID programId, LocalDate today) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select coalesce(a.stage, s.stage) as stage,
                               count(*) filter (where o.status <> 'CANCELLED'),
                               count(*) filter (where o.status in ('DONE', 'VERIFIED')),
                               count(*) filter (where o.status in ('PLANNED', 'IN_PROGRESS', 'POSTPONED') and o.due_on < :today)
                        from activity_occurrence o
                        join roadmap_activity a on a.organisation_id = o.organisation_id and a.id = o.activity_id
                        join roadmap_section s on s.organisation_id = a.organisation_id and s.id = a.section_id
                        where o.organisation_id = :organisation and o.program_id = :program
                          and coalesce(a.stage, s.stage) is not null
                        group by 1""")
                .setParameter("today", today)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .getResultList();
        var counts = new EnumMap<Stage, ProgramCounts>(Stage.class);
        for (var row : rows) {
            counts.put(
                    Stage.valueOf((String) row[0]),
                    new ProgramCounts(
                            ((Number) row[1]).longValue(),
                            ((Number) row[2]).longValue(),
                            ((Number) row[3]).longValue()));
        }
        return counts;
    }
}
