package io.forecourt.messaging.relay;

import io.forecourt.messaging.lock.ElectedWork;
import io.forecourt.messaging.lock.ElectedWorker;
import io.forecourt.messaging.lock.OwnConnections;
import io.forecourt.messaging.lock.WorkSignal;
import java.sql.Connection;
import java.sql.SQLException;
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

    private final ElectedWorker worker;

    Relay(OwnConnections database, Relaying relaying, RelayStatus status) {
        this.worker = new ElectedWorker(database, "outbox-relay", new ElectedWork() {
            @Override
            public void lead(Connection session, WorkSignal signal) throws SQLException, InterruptedException {
                status.elected();
                try {
                    relaying.lead(new OutboxTable(session), signal);
                } finally {
                    status.resigned();
                }
            }

            @Override
            public void databaseAway(SQLException cause) {
                status.databaseAway(cause);
            }
        });
    }

    /** There may be something to send. Costs nothing; may be called from any thread. */
    public void wake() {
        worker.wake();
    }

    @Override
    public void start() {
        worker.start();
    }

    /** Sends what is in the outbox if Kafka takes it in time; the rest waits for the next start. */
    @Override
    public void stop() {
        worker.stop();
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
