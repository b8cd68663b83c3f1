package io.forecourt.identity.errand;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does the work that requests leave in a table, one piece after the other, apart from them: whoever asks for it neither
 * waits for it nor can tell from the time what there was to do. Any number of instances may do it at once.
 */
public final class Errand implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Errand.class);
    private static final Duration LOOK_AFTER = Duration.ofSeconds(15);

    private final String name;
    private final BooleanSupplier piece;
    private final Semaphore signal = new Semaphore(0);
    private volatile @Nullable Thread thread;

    /** @param piece does one piece of work, and says whether there was one */
    public Errand(String name, BooleanSupplier piece) {
        this.name = name;
        this.piece = piece;
    }

    /** There is work once the current transaction commits. */
    public void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signal.release();
            }
        });
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                while (piece.getAsBoolean()) {
                    log.trace("The {} has done a piece of work.", name);
                }
            } catch (RuntimeException e) {
                log.warn("The {} has failed and is tried again: {}", name, e.toString());
            }
            if (!awaitWork()) {
                return;
            }
        }
    }

    private boolean awaitWork() {
        try {
            if (signal.tryAcquire(LOOK_AFTER.toMillis(), TimeUnit.MILLISECONDS)) {
                signal.drainPermits();
            }
            return true;
        } catch (InterruptedException _) {
            return false;
        }
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofVirtual().name(name).start(this::run);
        }
    }

    @Override
    public synchronized void stop() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
