package io.forecourt.messaging.relay;

import io.forecourt.messaging.lock.OwnConnections;
import io.forecourt.messaging.lock.ServiceLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends what is in the outbox, as long as this instance is the one of its service that does. The others stand by for its
 * database lock.
 *
 * <p>An event is sent at least once. Around a crash or a change of leader some are sent twice, but the first copies of a
 * key's events always arrive in order: each relay sends all undeleted events in order, and two ordered sequences stay so
 * when they are merged.
 */
public final class Relay implements SmartLifecycle {

    /** Starts before, and stops after, everything that may publish: web server and subscriptions. */
    static final int PHASE = 0;

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final String LOCK = "outbox-relay";
    private static final Duration ELECTION_INTERVAL = Duration.ofSeconds(1);
    private static final Duration RETRY_INTERVAL = Duration.ofSeconds(1);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final OwnConnections database;
    private final Relaying relaying;
    private final RelayStatus status;
    private volatile WorkSignal signal = new WorkSignal();
    private @Nullable Thread thread;

    Relay(OwnConnections database, Relaying relaying, RelayStatus status) {
        this.database = database;
        this.relaying = relaying;
        this.status = status;
    }

    /** There may be something to send. Costs nothing; may be called from any thread. */
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
        try (Connection session = database.open("outbox relay")) {
            while (!signal.isStopping()) {
                Optional<ServiceLock> lock = ServiceLock.tryAcquire(session, LOCK);
                if (lock.isPresent()) {
                    lead(session, lock.get(), signal);
                } else {
                    signal.pause(ELECTION_INTERVAL);
                }
            }
        } catch (SQLException e) {
            status.databaseAway(e);
            signal.pause(RETRY_INTERVAL);
        } catch (RuntimeException e) {
            log.error("The relay has failed and starts over.", e);
            signal.pause(RETRY_INTERVAL);
        }
    }

    private void lead(Connection session, ServiceLock lock, WorkSignal signal)
            throws SQLException, InterruptedException {
        status.elected();
        try (lock) {
            relaying.lead(new OutboxTable(session), signal);
        } finally {
            status.resigned();
        }
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            WorkSignal started = new WorkSignal();
            signal = started;
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(() -> run(started));
        }
    }

    /** Sends what is in the outbox if Kafka takes it in time; the rest waits for the next start. */
    @Override
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

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
