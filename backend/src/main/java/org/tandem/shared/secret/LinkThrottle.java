package org.tandem.shared.secret;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.tandem.shared.problem.TooManyRequests;

/**
 * Stops a machine that hammers one link. Counts by link and never by address: a whole school answers from behind one.
 * Guessing needs no limit, a secret has 192 random bits.
 */
@ApplicationScoped
public class LinkThrottle {

    /** More of one link within a minute is no person. */
    public static final int REQUESTS_A_MINUTE = 120;

    /** A thousand people who open and send within one minute, with as many tries again on a bad line. */
    public static final int SHARED_REQUESTS_A_MINUTE = 4000;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Cache<LinkSecret, AtomicInteger> requests =
            Caffeine.newBuilder().expireAfterWrite(WINDOW).maximumSize(100_000).build();

    /** 429 when this link of one person was used too often within the last minute. */
    public void count(LinkSecret link) {
        count(link, REQUESTS_A_MINUTE);
    }

    /** The same for a link that hangs on a wall. */
    public void countShared(LinkSecret link) {
        count(link, SHARED_REQUESTS_A_MINUTE);
    }

    private void count(LinkSecret link, int most) {
        if (requests.get(link, absent -> new AtomicInteger()).incrementAndGet() > most) {
            throw new TooManyRequests(
                    "too-many-requests",
                    "Слишком много попыток подряд. Подождите минуту и попробуйте снова.",
                    WINDOW.toSeconds());
        }
    }
}
