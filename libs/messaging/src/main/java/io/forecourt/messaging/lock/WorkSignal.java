package io.forecourt.messaging.lock;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the thread of an {@link ElectedWorker} that there is work, or that it is to stop. */
public final class WorkSignal {

    private final Semaphore work = new Semaphore(0);
    private final CountDownLatch stop = new CountDownLatch(1);

    WorkSignal() {}

    /** Costs nothing and may be called from any thread; many calls are one signal. */
    void work() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    void stop() {
        stop.countDown();
        work.release();
    }

    public boolean isStopping() {
        return stop.getCount() == 0;
    }

    /** Until there is work, or for that long. */
    public void awaitWork(Duration atMost) throws InterruptedException {
        if (work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }

    /** For that long, whatever work there is, but not beyond the stop. */
    public void pause(Duration duration) throws InterruptedException {
        stop.await(duration.toNanos(), TimeUnit.NANOSECONDS);
    }
}
