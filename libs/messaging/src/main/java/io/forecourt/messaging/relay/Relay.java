package io.forecourt.messaging.relay;

import io.forecourt.messaging.MessagingProperties;
import io.forecourt.messaging.ServiceName;
import io.forecourt.messaging.kafka.KafkaConnections;
import io.forecourt.messaging.kafka.TopicCreation;
import io.forecourt.messaging.lock.OwnConnections;
import io.forecourt.messaging.lock.ServiceLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends what is in the outbox, batch by batch in the order of its ids, and deletes what Kafka has acknowledged. One
 * instance of the service does so at a time; the others stand by for its database lock.
 *
 * <p>An event is sent at least once. Around a crash or a change of leader some are sent twice, but the first copies of
 * a key's events always arrive in order: each relay sends all undeleted events in order, and two ordered sequences stay
 * so when they are merged.
 */
public final class Relay implements SmartLifecycle {

    /** Starts before, and stops after, everything that may publish: web server and subscriptions. */
    static final int PHASE = 0;

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final String LOCK = "outbox-relay";
    private static final Duration ELECTION_INTERVAL = Duration.ofSeconds(1);
    private static final Duration RETRY_INTERVAL = Duration.ofSeconds(1);
    private static final Duration ANSWER_EXPECTED_WITHIN = Duration.ofSeconds(5);
    private static final Duration REST_EXPECTED_WITHIN = Duration.ofMillis(500);
    private static final int WAITS_BEFORE_STARTING_OVER = 24;
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final ServiceName service;
    private final OwnConnections database;
    private final KafkaConnections kafka;
    private final TopicCreation topics;
    private final RelayStatus status;
    private final MessagingProperties.Relay settings;
    private final Semaphore work = new Semaphore(0);
    private final Rarely counts = new Rarely(ANSWER_EXPECTED_WITHIN);
    private volatile CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread thread;

    Relay(
            ServiceName service,
            OwnConnections database,
            KafkaConnections kafka,
            TopicCreation topics,
            RelayStatus status,
            MessagingProperties.Relay settings) {
        this.service = service;
        this.database = database;
        this.kafka = kafka;
        this.topics = topics;
        this.status = status;
        this.settings = settings;
    }

    /** There may be something to send. Costs nothing; may be called from any thread. */
    public void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    private void run() {
        try {
            while (!isStopping()) {
                standForElection();
            }
        } catch (InterruptedException e) {
            log.debug("Stopped while waiting.", e);
        }
    }

    private void standForElection() throws InterruptedException {
        try (Connection session = database.open("outbox relay")) {
            while (!isStopping() && !ServiceLock.tryAcquire(session, LOCK)) {
                pause(ELECTION_INTERVAL);
            }
            if (!isStopping()) {
                status.elected();
                lead(session);
            }
        } catch (SQLException e) {
            status.databaseAway(e);
            pause(RETRY_INTERVAL);
        } catch (RuntimeException e) {
            log.error("The relay has failed and starts over.", e);
            pause(RETRY_INTERVAL);
        } finally {
            status.resigned();
        }
    }

    private void lead(Connection session) throws SQLException, InterruptedException {
        OutboxTable outbox = new OutboxTable(session);
        outbox.forgoDurability();
        while (!isStopping()) {
            try (EventSender sender = sender()) {
                relay(outbox, sender);
            } catch (KafkaUnavailable e) {
                status.kafkaAway(e);
                status.waiting(outbox.backlog());
                pause(RETRY_INTERVAL);
            }
        }
    }

    private EventSender sender() throws KafkaUnavailable, InterruptedException {
        try {
            topics.createMissing();
            return EventSender.open(kafka, service);
        } catch (ExecutionException e) {
            throw new KafkaUnavailable(Objects.requireNonNullElse(e.getCause(), e));
        } catch (KafkaException e) {
            throw new KafkaUnavailable(e);
        }
    }

    /** Until Kafka goes away, or the outbox is empty and the service stops. */
    private void relay(OutboxTable outbox, EventSender sender)
            throws SQLException, KafkaUnavailable, InterruptedException {
        while (true) {
            OutboxTable.Batch batch = outbox.read(settings.batchSize());
            if (batch.isAll()) {
                status.waiting(Backlog.of(batch.rows()));
            } else if (counts.isDue()) {
                status.waiting(outbox.backlog());
            }
            if (!batch.rows().isEmpty()) {
                relay(batch.rows(), outbox, sender);
            } else if (isStopping()) {
                return;
            } else {
                awaitWork(settings.pollInterval());
            }
        }
    }

    private void relay(List<OutboxRow> batch, OutboxTable outbox, EventSender sender)
            throws SQLException, KafkaUnavailable, InterruptedException {
        Delivery delivery = sender.send(batch);
        boolean answered = awaitAnswers(delivery, outbox);
        if (!answered || delivery.hasFailed()) {
            // Before anything else: what is still on its way must not overtake what has failed.
            sender.close();
        }
        List<Long> acknowledged = delivery.acknowledged();
        outbox.delete(acknowledged);
        status.sent(acknowledged.size());
        for (var rejected : delivery.rejected().entrySet()) {
            outbox.setAside(rejected.getKey().id(), rejected.getValue().toString());
            status.rejected(rejected.getKey(), rejected.getValue());
        }
        @Nullable Exception failure = delivery.failure();
        if (failure != null) {
            throw new KafkaUnavailable(failure);
        }
        if (!answered) {
            throw new KafkaUnavailable("some events were not acknowledged");
        }
        status.kafkaAnswers();
    }

    /** Looks at the database meanwhile: without its session this instance may not wait for Kafka any longer. */
    private boolean awaitAnswers(Delivery delivery, OutboxTable outbox) throws SQLException, InterruptedException {
        for (int waits = 0; waits < WAITS_BEFORE_STARTING_OVER; waits++) {
            if (delivery.hasFailed()) {
                return delivery.await(REST_EXPECTED_WITHIN.toMillis());
            }
            if (delivery.await(ANSWER_EXPECTED_WITHIN.toMillis())) {
                return true;
            }
            status.kafkaAway(new KafkaUnavailable("it has not answered for " + ANSWER_EXPECTED_WITHIN));
            status.waiting(outbox.backlog());
        }
        return false;
    }

    private void awaitWork(Duration atMost) throws InterruptedException {
        if (work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }

    private void pause(Duration duration) throws InterruptedException {
        stop.await(duration.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean isStopping() {
        return stop.getCount() == 0;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            stop = new CountDownLatch(1);
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    /** Sends what is in the outbox if Kafka takes it in time; the rest waits for the next start. */
    @Override
    public synchronized void stop() {
        if (thread == null) {
            return;
        }
        stop.countDown();
        wake();
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
