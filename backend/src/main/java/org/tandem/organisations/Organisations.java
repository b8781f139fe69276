package org.tandem.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Ids;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.Tenancy;

/** Organisations for other features: requisites for papers, the local date, the list of tenants for jobs. */
@ApplicationScoped
@Transactional
public class Organisations {

    @Inject
    EntityManager entityManager;

    @Inject
    Tenancy tenancy;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public OrganisationView get(Scope scope) {
        return load(scope).view();
    }

    /** Today as the organisation's calendar shows it (V-38). */
    public LocalDate today(Scope scope) {
        return LocalDate.now(clock.withZone(get(scope).zone()));
    }

    OrganisationView change(Scope scope, int version, OrganisationChange facts) {
        var organisation = load(scope);
        organisation.change(version, facts);
        audit.record(scope, "organisation.changed", "organisation", organisation.id());
        entityManager.flush();
        return organisation.view();
    }

    private Organisation load(Scope scope) {
        var organisation = entityManager.find(Organisation.class, scope.organisationId());
        if (organisation == null) {
            throw Problem.notFound();
        }
        return organisation;
    }

    /** Opens a new tenant and enters it for the rest of the transaction. */
    public Scope create(OrganisationChange facts) {
        var id = Ids.next();
        entityManager
                .createNativeQuery("insert into tenant (id) values (:id)")
                .setParameter("id", id)
                .executeUpdate();
        tenancy.enter(id);
        entityManager.persist(new Organisation(id, facts));
        entityManager.flush();
        return Scope.ofSystem(id);
    }

    /** Ids of all organisations, for jobs that visit each in a transaction of its own. */
    @SuppressWarnings("unchecked")
    public List<UUID> ids() {
        return entityManager
                .createNativeQuery("select id from tenant order by id", UUID.class)
                .getResultList();
    }
}
