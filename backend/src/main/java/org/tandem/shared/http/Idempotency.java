package org.tandem.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.Hashes;
import org.tandem.shared.tenancy.Scope;

/**
 * Creates that a phone may send twice ({@code Idempotency-Key}). The key is taken in the same transaction as the work:
 * the second of two parallel requests waits on the unique index and then finds the first one's id.
 */
@ApplicationScoped
public class Idempotency {

    private static final int LONGEST_KEY = 100;

    @Inject
    EntityManager entityManager;

    @Inject
    ObjectMapper mapper;

    /**
     * Runs {@code create} unless this key has done it before.
     *
     * @param key value of the header; null runs without protection
     * @param operation stable name of the operation, part of the key
     * @param request body, so that a key with another body is refused with 422
     * @param create does the work and returns the id of what it made
     * @return id of what was made, now or the first time
     */
    @Transactional
    public UUID once(Scope scope, String key, String operation, Object request, Supplier<UUID> create) {
        if (key == null || key.isBlank()) {
            return create.get();
        }
        if (key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new Problem(400, "bad-parameter", "Заголовок Idempotency-Key не разобран.");
        }
        var hash = hash(request);
        var taken = entityManager
                .createNativeQuery("""
                        insert into idempotency_key (organisation_id, operation, key, request_hash)
                        values (:organisation, :operation, :key, :hash) on conflict do nothing""")
                .setParameter("organisation", scope.organisationId())
                .setParameter("operation", operation)
                .setParameter("key", key)
                .setParameter("hash", hash)
                .executeUpdate();
        if (taken == 0) {
            return former(scope, key, operation, hash);
        }
        var id = create.get();
        entityManager
                .createNativeQuery("""
                        update idempotency_key set result_id = :id
                        where organisation_id = :organisation and operation = :operation and key = :key""")
                .setParameter("id", id)
                .setParameter("organisation", scope.organisationId())
                .setParameter("operation", operation)
                .setParameter("key", key)
                .executeUpdate();
        return id;
    }

    @SuppressWarnings("unchecked")
    private UUID former(Scope scope, String key, String operation, String hash) {
        var row = ((List<Object[]>) entityManager
                        .createNativeQuery("""
                                select result_id, request_hash from idempotency_key
                                where organisation_id = :organisation and operation = :operation and key = :key""")
                        .setParameter("organisation", scope.organisationId())
                        .setParameter("operation", operation)
                        .setParameter("key", key)
                        .getResultList())
                .get(0);
        if (!hash.equals(row[1])) {
            throw new Problem(
                    422, "idempotency-key-reused", "С этим ключом уже отправлены другие данные. Обновите страницу.");
        }
        return (UUID) row[0];
    }

    private String hash(Object request) {
        try {
            return Hashes.sha256(mapper.writeValueAsString(request).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
