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

/** Persons who answer for activities. */
@ApplicationScoped
class ExecutorRepository {

    @Inject
    EntityManager entityManager;

    /** By activity, in the order of names. */
    Map<UUID, List<Executor>> of(Scope scope, UUID programId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select e.activity_id, e.account_id, c.display_name
                        from activity_executor e
                        join roadmap_activity a on a.organisation_id = e.organisation_id and a.id = e.activity_id
                        join account c on c.organisation_id = e.organisation_id and c.id = e.account_id
                        where e.organisation_id = :organisation and a.program_id = :program
                        order by c.display_name collate "ru-x-icu", c.id""")
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(row -> new Executor((UUID) row[1], (String) row[2]), Collectors.toList())));
    }

    /** Who can be named: everybody of the organisation who may sign in. */
    @SuppressWarnings("unchecked")
    List<Executor> possible(Scope scope) {
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select id, display_name from account
                        where organisation_id = :organisation and status <> 'BLOCKED'
                        order by display_name collate "ru-x-icu", id""")
                .setParameter("organisation", scope.organisationId())
                .getResultList();
        return rows.stream()
                .map(row -> new Executor((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** Replaces the persons of an activity; an account that is not of this organisation is refused. */
    void set(Scope scope, UUID activityId, Collection<UUID> accounts) {
        entityManager
                .createNativeQuery(
                        "delete from activity_executor where organisation_id = :organisation and activity_id = :activity")
                .setParameter("organisation", scope.organisationId())
                .setParameter("activity", activityId)
                .executeUpdate();
        if (accounts.isEmpty()) {
            return;
        }
        var added = entityManager
                .createNativeQuery("""
                        insert into activity_executor (organisation_id, activity_id, account_id)
                        select organisation_id, :activity, id from account
                        where organisation_id = :organisation and id in (:accounts)""")
                .setParameter("organisation", scope.organisationId())
                .setParameter("activity", activityId)
                .setParameter("accounts", accounts)
                .executeUpdate();
        if (added != accounts.size()) {
            throw Problem.field("executorIds", "unknown-account", "Такого сотрудника нет. Выберите из списка.");
        }
    }
}
