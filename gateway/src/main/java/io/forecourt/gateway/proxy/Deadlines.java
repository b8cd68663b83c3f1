package io.forecourt.gateway.proxy;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;
import org.springframework.stereotype.Component;

/**
 * Ends a request whose service has stopped taking the body. Nothing else would: a timeout of the socket covers reading
 * only, and the client waits with us.
 */
@Component
class Deadlines {

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("deadlines").factory());

    Deadlines() {
        clock.setRemoveOnCancelPolicy(true);
    }

    /** Cancels the request after so long, unless closed before. */
    Watch watch(Cancellable request, Duration deadline) {
        Future<?> end = clock.schedule(request::cancel, deadline.toMillis(), TimeUnit.MILLISECONDS);
        return () -> end.cancel(false);
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    @FunctionalInterface
    interface Watch extends AutoCloseable {

        @Override
        void close();
    }
}
