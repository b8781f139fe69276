package org.tandem.notifications.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class MailRepository implements TenantRepository<Mail> {

    /** Organisations with mail whose time has come, who waits longest first; ids only. Opens no organisation. */
    @SuppressWarnings("unchecked")
    List<UUID> waiting(Instant now, int limit) {
        getEntityManager().createNativeQuery("set local tandem.job = 'mail'").executeUpdate();
        return getEntityManager()
                .createNativeQuery(
                        "select organisation_id from mail where status in ('QUEUED', 'SENDING') and due_at <= :now"
                                + " group by organisation_id order by min(due_at) limit :limit",
                        UUID.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** The next mail of the organisation that no other server holds; locked until the transaction ends. */
    Optional<Mail> next(Scope scope, Instant now) {
        return first(
                "select id from mail where organisation_id = :organisation and status = 'QUEUED' and due_at <= :now"
                        + " order by urgent desc, due_at, id limit 1 for update skip locked",
                Map.of("organisation", scope.organisationId(), "now", now));
    }

    /** A mail to the account that has not begun its way; locked, so that no server takes it meanwhile. */
    Optional<Mail> joinable(Scope scope, UUID accountId, boolean urgent) {
        return first(
                "select id from mail where organisation_id = :organisation and account_id = :account"
                        + " and status = 'QUEUED' and attempts = 0 and urgent = :urgent"
                        + " and natural_key like 'now:%' order by id limit 1 for update skip locked",
                Map.of("organisation", scope.organisationId(), "account", accountId, "urgent", urgent));
    }

    @SuppressWarnings("unchecked")
    private Optional<Mail> first(String sql, Map<String, Object> parameters) {
        var query = getEntityManager().createNativeQuery(sql, UUID.class);
        parameters.forEach(query::setParameter);
        return ((List<UUID>) query.getResultList()).stream().findFirst().map(this::findById);
    }

    Mail locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Mail> byKey(Scope scope, UUID accountId, String key) {
        return find(
                        "organisationId = ?1 and accountId = ?2 and naturalKey = ?3",
                        scope.organisationId(),
                        accountId,
                        key)
                .firstResultOptional();
    }

    Optional<Mail> bySecret(LinkSecret secret) {
        return find("organisationId = ?1 and unsubscribeHash = ?2", secret.organisationId(), secret.hash())
                .firstResultOptional();
    }

    /** Mails whose sender died: whether they arrived nobody knows. */
    int markAbandoned(Scope scope, Instant now) {
        return update(
                "update Mail set status = ?1, leaseUntil = null, settledAt = ?2, failure = 'lease-ended',"
                        + " version = version + 1 where organisationId = ?3 and status = ?4 and leaseUntil < ?2",
                MailStatus.UNCERTAIN,
                now,
                scope.organisationId(),
                MailStatus.SENDING);
    }

    List<Mail> unsettled(Scope scope) {
        return list(
                "organisationId = ?1 and status in ?2",
                scope.organisationId(),
                List.of(MailStatus.FAILED, MailStatus.UNCERTAIN));
    }

    Map<MailStatus, Integer> counts(Scope scope, Instant since) {
        var counts = new EnumMap<MailStatus, Integer>(MailStatus.class);
        getEntityManager()
                .createQuery(
                        "select status, count(*) from Mail where organisationId = :organisation"
                                + " and createdAt >= :since group by status",
                        Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("since", since)
                .getResultStream()
                .forEach(row -> counts.put((MailStatus) row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    void deleteSettledBefore(Scope scope, Instant moment) {
        delete("organisationId = ?1 and settledAt < ?2", scope.organisationId(), moment);
    }
}
