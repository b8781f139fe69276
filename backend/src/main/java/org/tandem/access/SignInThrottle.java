package org.tandem.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.tandem.shared.problem.TooManyRequests;

/**
 * Slows down guessing. Counts failures by e-mail, whether or not such an account exists (no enumeration), and by
 * address of the client. Kept in memory: a restart forgets it, which costs an attacker more than it gives him.
 */
@ApplicationScoped
class SignInThrottle {

    private static final int FAILURES_BY_EMAIL = 5;
    private static final int FAILURES_BY_ADDRESS = 100;
    private static final Duration LOCK = Duration.ofMinutes(5);

    private final Cache<String, AtomicInteger> failures =
            Caffeine.newBuilder().expireAfterWrite(LOCK).maximumSize(100_000).build();

    /** 429 when the e-mail or the address has failed too often within the last five minutes. */
    void check(String email, String address) {
        if (count("email " + email) >= FAILURES_BY_EMAIL || count("address " + address) >= FAILURES_BY_ADDRESS) {
            throw new TooManyRequests(
                    "sign-in-locked",
                    "Слишком много неудачных попыток входа. Попробуйте снова через 5 минут.",
                    LOCK.toSeconds());
        }
    }

    void failed(String email, String address) {
        increase("email " + email);
        increase("address " + address);
    }

    void succeeded(String email) {
        failures.invalidate("email " + email);
    }

    private int count(String key) {
        var counter = failures.getIfPresent(key);
        return counter == null ? 0 : counter.get();
    }

    private void increase(String key) {
        failures.get(key, absent -> new AtomicInteger()).incrementAndGet();
    }
}
