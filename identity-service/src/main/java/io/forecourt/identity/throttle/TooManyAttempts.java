package io.forecourt.identity.throttle;

import java.time.Duration;

/** Somebody tries more often than they may. */
public class TooManyAttempts extends RuntimeException {

    private final Duration retryAfter;

    TooManyAttempts(Duration retryAfter) {
        super("That was too often. Please wait a while and try again.");
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
