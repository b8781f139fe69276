package org.tandem.notifications;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.access.Role;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Ids;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class NotificationRepository implements TenantRepository<Notification> {

    private static final UUID LAST = new UUID(-1, -1);

    /** Adds it unless the account was told already; then empty. */
    Optional<UUID> add(Scope scope, UUID accountId, Notice notice, Instant now) {
        var id = Ids.next();
        var added = getEntityManager()
                .createNativeQuery("insert into notification (organisation_id, id, version, account_id, role, topic,"
                        + " natural_key, title, detail, address, urgent, created_at) values (:organisation, :id, 0,"
                        + " :account, :role, :topic, :key, :title, :detail, :address, :urgent, :now)"
                        + " on conflict (organisation_id, account_id, natural_key) do nothing")
                .setParameter("organisation", scope.organisationId())
                .setParameter("id", id)
                .setParameter("account", accountId)
                .setParameter("role", notice.role().name())
                .setParameter("topic", notice.topic().name())
                .setParameter("key", notice.key())
                .setParameter("title", notice.title())
                .setParameter("detail", notice.detail())
                .setParameter("address", notice.address())
                .setParameter("urgent", notice.urgent())
                .setParameter("now", now)
                .executeUpdate();
        return added == 0 ? Optional.empty() : Optional.of(id);
    }

    void goesWith(Scope scope, UUID id, UUID mailId) {
        update("mailId = ?1 where organisationId = ?2 and id = ?3", mailId, scope.organisationId(), id);
    }

    /** What the account may see, the newest first: what it was told in a role it has lost stays away. */
    Page<Notification> page(Scope scope, boolean onlyUnread, Cursor after, int limit) {
        var rows = find(
                        "organisationId = :organisation and accountId = :account and role in :roles and id < :after"
                                + (onlyUnread ? " and readAt is null" : "") + " order by id desc",
                        own(scope).and("after", after == null ? LAST : after.id()))
                .page(0, limit + 1)
                .list();
        return Page.of(rows, limit, last -> new Cursor("", last.id()).encode());
    }

    Optional<Notification> own(Scope scope, UUID id) {
        return find(
                        "organisationId = :organisation and accountId = :account and role in :roles and id = :id",
                        own(scope).and("id", id))
                .firstResultOptional();
    }

    long unread(Scope scope) {
        return count(
                "organisationId = :organisation and accountId = :account and role in :roles and readAt is null",
                own(scope));
    }

    int readAll(Scope scope, Instant now) {
        return update(
                "readAt = :now where organisationId = :organisation and accountId = :account and role in :roles"
                        + " and readAt is null",
                own(scope).and("now", now));
    }

    private static Parameters own(Scope scope) {
        return Parameters.with("organisation", scope.organisationId())
                .and("account", scope.accountId())
                .and("roles", scope.roles().stream().map(Role::valueOf).toList());
    }

    /** How many new ones of each topic a mail is about. */
    Map<Topic, Integer> unreadOf(Scope scope, UUID mailId, Collection<Role> roles) {
        var counts = new EnumMap<Topic, Integer>(Topic.class);
        getEntityManager()
                .createQuery(
                        "select topic, count(*) from Notification where organisationId = :organisation"
                                + " and mailId = :mail and readAt is null and role in :roles group by topic",
                        Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("mail", mailId)
                .setParameter("roles", roles)
                .getResultStream()
                .forEach(row -> counts.put((Topic) row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    /** What is solved needs no attention any more: unread ones of the key's beginning go out. */
    int solved(Scope scope, String keyStart, Instant now) {
        return update(
                "readAt = ?1 where organisationId = ?2 and naturalKey like ?3 and readAt is null",
                now,
                scope.organisationId(),
                keyStart + "%");
    }

    int forgetBefore(Scope scope, Instant moment) {
        return (int) delete("organisationId = ?1 and createdAt < ?2", scope.organisationId(), moment);
    }

    /** Takes out of the lists whatever names the person. */
    int forget(Scope scope, List<String> names) {
        var gone = 0;
        for (var name : names) {
            gone += delete(
                    "organisationId = ?1 and locate(?2, concat(title, ' ', coalesce(detail, ''))) > 0",
                    scope.organisationId(),
                    name);
        }
        return gone;
    }

    private static final String UNTOLD = " read_at is null and mail_id in (select id from mail"
            + " where organisation_id = :organisation and status in ('FAILED', 'UNCERTAIN'))";

    /** Accounts with something new that no mail certainly told them. */
    @SuppressWarnings("unchecked")
    List<UUID> untold(Scope scope) {
        return getEntityManager()
                .createNativeQuery(
                        "select distinct account_id from notification where organisation_id = :organisation and"
                                + UNTOLD,
                        UUID.class)
                .setParameter("organisation", scope.organisationId())
                .getResultList();
    }

    void moveUntold(Scope scope, UUID accountId, UUID mailId) {
        getEntityManager()
                .createNativeQuery("update notification set mail_id = :mail where organisation_id = :organisation"
                        + " and account_id = :account and" + UNTOLD)
                .setParameter("organisation", scope.organisationId())
                .setParameter("account", accountId)
                .setParameter("mail", mailId)
                .executeUpdate();
    }
}
