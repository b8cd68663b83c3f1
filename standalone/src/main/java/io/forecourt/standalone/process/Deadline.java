package io.forecourt.standalone.process;

import java.time.Duration;

/** A moment after which there is no more waiting, untouched by changes of the machine's clock. */
public final class Deadline {

    private final long endNanos;

    private Deadline(long endNanos) {
        this.endNanos = endNanos;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** @return zero when the deadline has passed */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, endNanos - System.nanoTime()));
    }

    public boolean passed() {
        return remaining().isZero();
    }
}
