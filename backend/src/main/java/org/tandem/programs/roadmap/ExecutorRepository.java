package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.programs.roadmap.ActivityView.Executor;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Persons and partners who answer for activities. */
@ApplicationScoped
class ExecutorRepository {

    @Inject
    EntityManager entityManager;

    /** By activity, in the order of names. */
    Map<UUID, List<Executor>> of(Scope scope, UUID programId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select e.activity_id, e.executor_id,
                            coalesce(c.display_name, p.facts ->> 'name'), e.partner_id is not null
                        from activity_executor e
                        join roadmap_activity a on a.organisation_id = e.organisation_id and a.id = e.activity_id
                        left join account c on c.organisation_id = e.organisation_id and c.id = e.account_id
                        left join register_entry p on p.organisation_id = e.organisation_id and p.id = e.partner_id
                        where e.organisation_id = :organisation and a.program_id = :program
                        order by coalesce(c.display_name, p.facts ->> 'name') collate "ru-x-icu", e.executor_id""")
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Executor((UUID) row[1], (String) row[2], (boolean) row[3]),
                                Collectors.toList())));
    }

    /** Who can be named: everybody of the organisation who may sign in, then its partners. */
    @SuppressWarnings("unchecked")
    List<Executor> possible(Scope scope) {
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select id, name, partner from (
                            select id, display_name as name, false as partner from account
                            where organisation_id = :organisation and status <> 'BLOCKED'
                            union all
                            select id, facts ->> 'name', true from register_entry
                            where organisation_id = :organisation and register = 'partners' and closed_on is null
                        ) executor
                        order by partner, name collate "ru-x-icu", id""")
                .setParameter("organisation", scope.organisationId())
                .getResultList();
        return rows.stream()
                .map(row -> new Executor((UUID) row[0], (String) row[1], (boolean) row[2]))
                .toList();
    }

    /** Replaces those of an activity; who is no account and no partner of this organisation is refused. */
    void set(Scope scope, UUID activityId, Collection<UUID> executors) {
        entityManager
                .createNativeQuery(
                        "delete from activity_executor where organisation_id = :organisation and activity_id = :activity")
                .setParameter("organisation", scope.organisationId())
                .setParameter("activity", activityId)
                .executeUpdate();
        if (executors.isEmpty()) {
            return;
        }
        var added = entityManager
                .createNativeQuery("""
                        insert into activity_executor (organisation_id, activity_id, account_id, partner_id)
                        select organisation_id, :activity, id, null from account
                        where organisation_id = :organisation and id in (:executors)
                        union all
                        select organisation_id, :activity, null, id from register_entry
                        where organisation_id = :organisation and register = 'partners' and id in (:executors)""")
                .setParameter("organisation", scope.organisationId())
                .setParameter("activity", activityId)
                .setParameter("executors", executors)
                .executeUpdate();
        if (added != executors.size()) {
            throw Problem.field(
                    "executorIds", "unknown-executor", "Такого сотрудника или партнёра нет. Выберите из списка.");
        }
    }
}
