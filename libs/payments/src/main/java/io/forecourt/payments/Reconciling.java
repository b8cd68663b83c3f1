package io.forecourt.payments;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Brings on every payment that is due, on every instance at once: each takes others from the agenda. Woken by what is
 * wanted and by webhooks, and looks by itself every few seconds.
 */
public final class Reconciling implements SmartLifecycle {

    /** Starts before, and stops after, everything that may want something of a payment. */
    static final int PHASE = 0;

    private static final Logger log = LoggerFactory.getLogger(Reconciling.class);
    private static final int AT_ONCE = 16;
    private static final Duration OVERDUE = Duration.ofMinutes(5);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final PaymentAgenda agenda;
    private final Proceeding proceeding;
    private final PaymentStatus status;
    private final Duration pollInterval;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    Reconciling(PaymentAgenda agenda, Proceeding proceeding, PaymentStatus status, Duration pollInterval) {
        this.agenda = agenda;
        this.proceeding = proceeding;
        this.status = status;
        this.pollInterval = pollInterval;
    }

    /** There may be something to do. Costs nothing; may be called from any thread. */
    public void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    /**
     * Takes some of what is due and brings it on.
     *
     * @return how many there were
     */
    int once() {
        List<Payment> due = agenda.claimDue(AT_ONCE);
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(payment -> together.execute(() -> proceeding.proceed(payment)));
        }
        status.overdue(agenda.overdue(OVERDUE));
        return due.size();
    }

    private void run() {
        while (!stopping) {
            try {
                if (once() == 0 && work.tryAcquire(pollInterval.toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            } catch (InterruptedException e) {
                log.debug("Stopped while waiting.", e);
                return;
            } catch (RuntimeException e) {
                log.warn("Payments cannot be looked at now, and are later: {}", e.toString());
                pause();
            }
        }
    }

    private void pause() {
        try {
            var _ = work.tryAcquire(AT_ONCE, pollInterval.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            stopping = false;
            thread = Thread.ofVirtual().name("reconciling").start(this::run);
        }
    }

    /** Lets the calls that are under way come to their end, and interrupts them where that takes too long. */
    @Override
    public synchronized void stop() {
        if (thread == null) {
            return;
        }
        stopping = true;
        work.release(AT_ONCE);
        try {
            if (!thread.join(STOP_WITHIN)) {
                thread.interrupt();
                thread.join(STOP_WITHIN);
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
