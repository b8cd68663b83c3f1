package io.forecourt.messaging.relay;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Keeps the beginnings of rounds apart. For one thread. */
final class Pace {

    private final long intervalNanos;
    private final LongSupplier nanoTime;
    private long begunNanos;

    Pace(Duration interval, LongSupplier nanoTime) {
        this.intervalNanos = interval.toNanos();
        this.nanoTime = nanoTime;
        this.begunNanos = nanoTime.getAsLong() - intervalNanos;
    }

    void begin() {
        begunNanos = nanoTime.getAsLong();
    }

    /** Until the next round may begin; zero when it may at once. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, intervalNanos - (nanoTime.getAsLong() - begunNanos)));
    }
}
