package io.forecourt.security.access;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** So many lines a minute and no more, whatever there is to tell: whoever provokes lines must not fill the disk. */
final class LineBudget {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final int linesAMinute;
    private final LongSupplier nanoTime;
    private long minuteStart;
    private int written;
    private long leftOut;

    LineBudget(int linesAMinute, LongSupplier nanoTime) {
        this.linesAMinute = linesAMinute;
        this.nanoTime = nanoTime;
        this.minuteStart = nanoTime.getAsLong();
    }

    /** How many lines were left out since the last one; empty when this one is to be, too. */
    synchronized OptionalLong spend() {
        long now = nanoTime.getAsLong();
        if (now - minuteStart >= MINUTE) {
            minuteStart = now;
            written = 0;
        }
        if (written == linesAMinute) {
            leftOut++;
            return OptionalLong.empty();
        }
        written++;
        long before = leftOut;
        leftOut = 0;
        return OptionalLong.of(before);
    }
}
