package io.forecourt.messaging.relay;

import java.time.Duration;

/** Says from time to time that something expensive is due again. For one thread. */
final class Rarely {

    private final long intervalNanos;
    private long lastNanos;

    Rarely(Duration interval) {
        this.intervalNanos = interval.toNanos();
        this.lastNanos = System.nanoTime() - intervalNanos;
    }

    boolean isDue() {
        long now = System.nanoTime();
        if (now - lastNanos < intervalNanos) {
            return false;
        }
        lastNanos = now;
        return true;
    }
}
