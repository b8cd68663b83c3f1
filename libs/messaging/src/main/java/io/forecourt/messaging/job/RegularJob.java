package io.forecourt.messaging.job;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does something again and again while the service runs; a failure waits for the next time. */
public final class RegularJob implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RegularJob.class);

    private final String name;
    private final Duration firstAfter;
    private final Duration interval;
    private final Runnable job;
    private @Nullable ScheduledExecutorService scheduler;

    public RegularJob(String name, Duration firstAfter, Duration interval, Runnable job) {
        this.name = name;
        this.firstAfter = firstAfter;
        this.interval = interval;
        this.job = job;
    }

    private void runOnce() {
        try {
            job.run();
        } catch (RuntimeException e) {
            log.debug("The job {} has failed and waits for its next time.", name, e);
        }
    }

    @Override
    public synchronized void start() {
        if (scheduler == null) {
            scheduler = Executors.newScheduledThreadPool(
                    1, Thread.ofVirtual().name("job-" + name).factory());
            var _ = scheduler.scheduleWithFixedDelay(
                    this::runOnce, firstAfter.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.shutdownNow();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
