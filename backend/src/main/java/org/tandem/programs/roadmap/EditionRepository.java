package org.tandem.programs.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Ids;
import org.tandem.shared.tenancy.Scope;

/** Editions of the roadmap of one programme. */
@ApplicationScoped
class EditionRepository {

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Newest first; a programme always has one. */
    List<Edition> all(Scope scope, UUID programId) {
        var editions = stored(scope, programId);
        if (!editions.isEmpty()) {
            return editions;
        }
        begin(scope, programId);
        return stored(scope, programId);
    }

    private List<Edition> stored(Scope scope, UUID programId) {
        return entityManager
                .createQuery(
                        "from Edition where organisationId = :organisation and programId = :program"
                                + " order by number desc",
                        Edition.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .getResultList();
    }

    /** Programmes opened before there were editions, and new ones, begin with a draft; two requests may race for it. */
    private void begin(Scope scope, UUID programId) {
        entityManager
                .createNativeQuery("""
                        insert into roadmap (organisation_id, id, version, program_id, number, status, created_at)
                        values (:organisation, :id, 0, :program, 1, 'DRAFT', :now) on conflict do nothing""")
                .setParameter("organisation", scope.organisationId())
                .setParameter("id", Ids.next())
                .setParameter("program", programId)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    Edition current(Scope scope, UUID programId) {
        return all(scope, programId).get(0);
    }

    /** The newest edition, locked and one version on: changes of one roadmap wait for each other (V-40). */
    Edition changing(Scope scope, UUID programId) {
        return changing(scope, programId, null);
    }

    /** The same for a change that rests on a reading: refused if the roadmap has been changed since. */
    Edition changing(Scope scope, UUID programId, Integer version) {
        var edition = current(scope, programId);
        entityManager.refresh(edition, LockModeType.PESSIMISTIC_WRITE);
        if (version != null) {
            edition.expect(version);
        }
        entityManager.lock(edition, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return edition;
    }

    Edition get(Scope scope, UUID programId, UUID id) {
        return all(scope, programId).stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    void remove(Edition edition) {
        entityManager.remove(edition);
        entityManager.flush();
    }

    void add(Edition edition) {
        entityManager.persist(edition);
    }
}
