package org.tandem.shared.problem;

/** 429 with {@code Retry-After}. */
public class TooManyRequests extends Problem {

    private final long retryAfterSeconds;

    public TooManyRequests(String code, String detail, long retryAfterSeconds) {
        super(429, code, detail);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
