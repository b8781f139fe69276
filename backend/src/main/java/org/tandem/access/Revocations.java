package org.tandem.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/**
 * Whether an access token still counts although it has not expired. The answer is read from the database and kept for
 * a few seconds; a change made on this server is seen by the very next request, one made on another within that time.
 */
@ApplicationScoped
class Revocations {

    private static final Duration KEPT = Duration.ofSeconds(5);

    /** State of a sign-in: the stamp that its tokens must carry, or null when it has ended. */
    private record State(Integer stamp) {}

    private final Cache<UUID, State> states =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(50_000).build();

    @Inject
    SignInRepository signIns;

    @Inject
    Clock clock;

    boolean isCurrent(Scope scope, UUID sessionId, int stamp) {
        var state = states.get(
                sessionId,
                absent -> new State(
                        signIns.currentStamp(scope, sessionId, clock.instant()).orElse(null)));
        return state.stamp() != null && state.stamp() == stamp;
    }

    /** To be called when sign-ins end or an account changes. */
    void forgetAll() {
        states.invalidateAll();
    }
}
