package io.forecourt.bench;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waiting for work and for conditions, with the causes of failures kept. */
final class Waiting {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Waiting() {}

    static <T> T on(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A measuring thread failed", failed.getCause());
        }
    }

    /** Looks until the condition holds. @throws IllegalStateException if it does not within {@code atMost} */
    static Duration until(String what, Duration atMost, Callable<Boolean> condition) throws Exception {
        long start = System.nanoTime();
        while (!condition.call()) {
            if (System.nanoTime() - start > atMost.toNanos()) {
                throw new IllegalStateException("Waited %s in vain until %s".formatted(atMost, what));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_LOOKS.toMillis()));
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
