package io.forecourt.parking.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Work is done while the service runs: it begins after everything it needs has, and ends before that does. */
final class DoingWork implements SmartLifecycle {

    private final Schedulers schedulers;
    private final Clock clock;
    private @Nullable Scheduler scheduler;

    DoingWork(Schedulers schedulers, Clock clock) {
        this.schedulers = schedulers;
        this.clock = clock;
    }

    /** With another scheduler each time: one that was stopped does not start again. */
    @Override
    public synchronized void start() {
        if (scheduler == null) {
            scheduler = schedulers.make(clock);
            scheduler.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
