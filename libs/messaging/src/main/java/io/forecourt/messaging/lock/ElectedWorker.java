package io.forecourt.messaging.lock;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that does its work as long as this instance is the one of its service that does. The others stand by for the
 * lock, which the database takes from an instance that dies.
 */
public final class ElectedWorker {

    private static final Logger log = LoggerFactory.getLogger(ElectedWorker.class);
    private static final Duration ELECTION_INTERVAL = Duration.ofSeconds(1);
    private static final Duration RETRY_INTERVAL = Duration.ofSeconds(1);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final OwnConnections database;
    private final String name;
    private final ElectedWork work;
    private volatile WorkSignal signal = new WorkSignal();
    private @Nullable Thread thread;

    /** @param name in lower case and hyphens: of the thread, the lock and (with spaces) the database session */
    public ElectedWorker(OwnConnections database, String name, ElectedWork work) {
        this.database = database;
        this.name = name;
        this.work = work;
    }

    /** There may be something to do. Costs nothing; may be called from any thread. */
    public void wake() {
        signal.work();
    }

    private void run(WorkSignal signal) {
        try {
            while (!signal.isStopping()) {
                standForElection(signal);
            }
        } catch (InterruptedException e) {
            log.debug("Stopped while waiting.", e);
        }
    }

    private void standForElection(WorkSignal signal) throws InterruptedException {
        try (Connection session = database.open(name.replace('-', ' '))) {
            while (!signal.isStopping()) {
                Optional<ServiceLock> lock = ServiceLock.tryAcquire(session, name);
                if (lock.isPresent()) {
                    lead(session, lock.get(), signal);
                } else {
                    signal.pause(ELECTION_INTERVAL);
                }
            }
        } catch (SQLException e) {
            work.databaseAway(e);
            signal.pause(RETRY_INTERVAL);
        } catch (RuntimeException e) {
            log.error("The {} has failed and starts over.", name, e);
            signal.pause(RETRY_INTERVAL);
        }
    }

    private void lead(Connection session, ServiceLock lock, WorkSignal signal)
            throws SQLException, InterruptedException {
        try (lock) {
            work.lead(session, signal);
        }
    }

    public synchronized void start() {
        if (thread == null) {
            WorkSignal started = new WorkSignal();
            signal = started;
            thread = Thread.ofPlatform().name(name).daemon().start(() -> run(started));
        }
    }

    /** Lets the work come to its end, and interrupts it where that takes too long. */
    public synchronized void stop() {
        if (thread == null) {
            return;
        }
        signal.stop();
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

    public synchronized boolean isRunning() {
        return thread != null;
    }
}
