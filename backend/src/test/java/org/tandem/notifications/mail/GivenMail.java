package org.tandem.notifications.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.tenancy.Tenancy;
import org.tandem.testing.Api;

/** A heap of mails at once: a thousand through the interface would take minutes. */
@ApplicationScoped
public class GivenMail {

    /** Queues mails, each about one notification; {@code ?} are organisation, account, number. */
    public static final String HEAP = """
            with queued as (
                insert into mail (organisation_id, id, version, account_id, natural_key, status, urgent, due_at,
                    attempts, unsubscribe_hash, unsubscribe_secret, created_at)
                select cast(?1 as uuid), gen_random_uuid(), 0, cast(?2 as uuid), 'heap:' || n, 'QUEUED', false,
                    now() - interval '1 minute', 0, md5(random()::text || n) || md5(n::text), repeat('x', 32), now()
                from generate_series(1, ?3) n returning organisation_id, id, account_id)
            insert into notification (organisation_id, id, version, account_id, role, topic, natural_key, title,
                address, urgent, created_at, mail_id)
            select organisation_id, gen_random_uuid(), 0, account_id, 'CURATOR', 'CARE', 'heap:' || id, 'Проверка',
                '/notifications', false, now(), id from queued""";

    @Inject
    Tenancy tenancy;

    @Inject
    EntityManager entityManager;

    void heap(Api of, int number) {
        QuarkusTransaction.requiringNew().run(() -> {
            tenancy.enter(of.organisationId());
            entityManager
                    .createNativeQuery(HEAP.replace("::text", "\\:\\:text"))
                    .setParameter(1, of.organisationId().toString())
                    .setParameter(2, of.accountId().toString())
                    .setParameter(3, number)
                    .executeUpdate();
        });
    }

    /** Time passes for those who hold a mail. */
    void leasesEnd(Api of) {
        run(of, "update mail set lease_until = now() - interval '1 second' where status = 'SENDING'");
    }

    /** Time passes for what waits. */
    void comesDue(Api of) {
        run(of, "update mail set due_at = now() - interval '1 second' where status = 'QUEUED'");
    }

    private void run(Api of, String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            tenancy.enter(of.organisationId());
            entityManager.createNativeQuery(sql).executeUpdate();
        });
    }

    /** How many mails of the organisation are in a state. */
    @SuppressWarnings("unchecked")
    int count(Api of, MailStatus status) {
        return QuarkusTransaction.requiringNew().call(() -> {
            tenancy.enter(of.organisationId());
            return ((Number) entityManager
                            .createNativeQuery("select count(*) from mail where status = '" + status + "'")
                            .getSingleResult())
                    .intValue();
        });
    }

    @SuppressWarnings("unchecked")
    List<UUID> ids(Api of, MailStatus status) {
        return QuarkusTransaction.requiringNew().call(() -> {
            tenancy.enter(of.organisationId());
            return entityManager
                    .createNativeQuery("select id from mail where status = '" + status + "'", UUID.class)
                    .getResultList();
        });
    }
}
