package org.tandem.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/**
 * Append-only log of who did what to which object and why (V-37, L-09). Written in the transaction of the deed, so
 * that neither exists without the other. Holds ids, never names.
 */
@ApplicationScoped
@Transactional
public class AuditLog {

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * @param action feature and verb, e.g. {@code consent.withdrawn}
     * @param subjectType the kind of object, e.g. {@code consent}
     * @param reason what the actor gave as reason, null where none is asked
     */
    public void record(Scope scope, String action, String subjectType, UUID subjectId, String reason) {
        entityManager.persist(new AuditEvent(scope, clock.instant(), action, subjectType, subjectId, reason));
    }

    /** The same without a reason. */
    public void record(Scope scope, String action, String subjectType, UUID subjectId) {
        record(scope, action, subjectType, subjectId, null);
    }

    /** What was done to one object, the newest first. */
    public List<AuditEntry> of(Scope scope, String subjectType, UUID subjectId) {
        return entityManager
                .createQuery(
                        "select new org.tandem.audit.AuditEntry(at, accountId, action, reason) from AuditEvent"
                                + " where organisationId = :organisation and subjectId = :subject"
                                + " and subjectType = :type order by at desc, id desc",
                        AuditEntry.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("subject", subjectId)
                .setParameter("type", subjectType)
                .getResultList();
    }
}
