package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** Sections, activities and occurrences of one programme: every look-up names the programme too. */
@ApplicationScoped
class RoadmapRepository {

    @Inject
    EntityManager entityManager;

    void add(TenantEntity row) {
        entityManager.persist(row);
    }

    void remove(TenantEntity row) {
        entityManager.remove(row);
    }

    void flush() {
        entityManager.flush();
    }

    Section section(Scope scope, UUID programId, UUID id) {
        return one(Section.class, scope, programId, id);
    }

    Activity activity(Scope scope, UUID programId, UUID id) {
        return one(Activity.class, scope, programId, id);
    }

    Occurrence occurrence(Scope scope, UUID programId, UUID id) {
        return one(Occurrence.class, scope, programId, id);
    }

    private <E> E one(Class<E> type, Scope scope, UUID programId, UUID id) {
        return entityManager
                .createQuery(
                        "from " + type.getSimpleName()
                                + " where organisationId = :organisation and programId = :program and id = :id",
                        type)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    List<Section> sections(Scope scope, UUID programId) {
        return all(Section.class, scope, programId, "position, id");
    }

    List<Activity> activities(Scope scope, UUID programId) {
        return all(Activity.class, scope, programId, "position, id");
    }

    /** Activities that data may close. */
    List<Activity> waitingForData(Scope scope, UUID programId) {
        return entityManager
                .createQuery(
                        "from Activity where organisationId = :organisation and programId = :program"
                                + " and closesWhen is not null",
                        Activity.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .getResultList();
    }

    List<Occurrence> occurrences(Scope scope, UUID programId) {
        return all(Occurrence.class, scope, programId, "dueOn nulls last, id");
    }

    private <E> List<E> all(Class<E> type, Scope scope, UUID programId, String order) {
        return entityManager
                .createQuery(
                        "from " + type.getSimpleName()
                                + " where organisationId = :organisation and programId = :program order by " + order,
                        type)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .getResultList();
    }

    List<Occurrence> occurrencesOf(Scope scope, UUID activityId) {
        return entityManager
                .createQuery(
                        "from Occurrence where organisationId = :organisation and activityId = :activity"
                                + " order by dueOn nulls last, id",
                        Occurrence.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("activity", activityId)
                .getResultList();
    }

    /** Open occurrences due up to a day, the oldest first, with the activity's title. */
    List<Object[]> openUntil(Scope scope, UUID programId, LocalDate day, int limit) {
        return entityManager
                .createQuery(
                        "select o, a.title from Occurrence o join Activity a on a.organisationId = o.organisationId"
                                + " and a.id = o.activityId where o.organisationId = :organisation"
                                + " and o.programId = :program and o.dueOn <= :day and o.status in (:open)"
                                + " order by o.dueOn, o.id",
                        Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .setParameter("day", day)
                .setParameter("open", OccurrenceStatus.OPEN)
                .setMaxResults(limit)
                .getResultList();
    }
}
