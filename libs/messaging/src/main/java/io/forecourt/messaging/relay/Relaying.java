package io.forecourt.messaging.relay;

import io.forecourt.messaging.MessagingProperties;
import io.forecourt.messaging.ServiceName;
import io.forecourt.messaging.kafka.KafkaConnections;
import io.forecourt.messaging.kafka.TopicCreation;
import io.forecourt.messaging.lock.WorkSignal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * The elected relay's work: reads batch by batch in the order of the ids, sends, waits for every acknowledgement, and
 * deletes what has one.
 */
final class Relaying {

    private static final Duration RETRY_INTERVAL = Duration.ofSeconds(1);
    private static final Duration ANSWER_EXPECTED_WITHIN = Duration.ofSeconds(5);
    private static final Duration REST_EXPECTED_WITHIN = Duration.ofMillis(500);
    private static final int WAITS_BEFORE_STARTING_OVER = 24;

    private final ServiceName service;
    private final KafkaConnections kafka;
    private final TopicCreation topics;
    private final RelayStatus status;
    private final MessagingProperties.Relay settings;
    private final Rarely counts = new Rarely(ANSWER_EXPECTED_WITHIN);
    private final Pace pace;

    Relaying(
            ServiceName service,
            KafkaConnections kafka,
            TopicCreation topics,
            RelayStatus status,
            MessagingProperties.Relay settings) {
        this.service = service;
        this.kafka = kafka;
        this.topics = topics;
        this.status = status;
        this.settings = settings;
        this.pace = new Pace(settings.pace(), System::nanoTime);
    }

    /** Until the service stops, or the session of the outbox is lost and the leadership with it. */
    void lead(OutboxTable outbox, WorkSignal signal) throws SQLException, InterruptedException {
        outbox.prepare();
        while (!signal.isStopping()) {
            try (EventSender sender = sender()) {
                relay(outbox, sender, signal);
            } catch (KafkaUnavailable e) {
                status.away(e);
                status.waiting(outbox.backlog());
                signal.pause(RETRY_INTERVAL);
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
    private void relay(OutboxTable outbox, EventSender sender, WorkSignal signal)
            throws SQLException, KafkaUnavailable, InterruptedException {
        while (true) {
            pace.begin();
            OutboxTable.Batch batch = outbox.read(settings.batchSize());
            if (batch.isAll()) {
                status.waiting(batch.asBacklog());
            } else if (counts.isDue()) {
                status.waiting(outbox.backlog());
            }
            if (!batch.rows().isEmpty()) {
                relay(batch.rows(), outbox, sender);
            } else if (signal.isStopping()) {
                return;
            }
            if (batch.isAll() && !signal.isStopping()) {
                signal.awaitWork(settings.pollInterval());
                signal.pause(pace.left());
            }
        }
    }

    private void relay(List<OutboxRow> batch, OutboxTable outbox, EventSender sender)
            throws SQLException, KafkaUnavailable, InterruptedException {
        Delivery delivery = sender.send(batch);
        boolean answered = awaitAnswers(delivery, outbox);
        @Nullable Exception failure = delivery.failure();
        if (!answered || failure != null) {
            // Before anything else: what is still on its way must not overtake what has failed.
            sender.close();
        }
        conclude(delivery, outbox);
        if (failure != null) {
            throw new KafkaUnavailable(failure);
        }
        if (!answered) {
            throw new KafkaUnavailable("some events were not acknowledged");
        }
        status.answers();
    }

    private void conclude(Delivery delivery, OutboxTable outbox) throws SQLException {
        List<Long> acknowledged = delivery.acknowledged();
        outbox.delete(acknowledged);
        status.sent(acknowledged.size());
        for (var rejected : delivery.rejected().entrySet()) {
            outbox.setAside(rejected.getKey().id(), rejected.getValue().toString());
            status.rejected(rejected.getKey(), rejected.getValue());
        }
    }

    /** Looks at the database meanwhile: without its session this instance may not wait for Kafka any longer. */
    private boolean awaitAnswers(Delivery delivery, OutboxTable outbox) throws SQLException, InterruptedException {
        for (int waits = 0; waits < WAITS_BEFORE_STARTING_OVER; waits++) {
            if (delivery.hasFailed()) {
                return delivery.await(REST_EXPECTED_WITHIN);
            }
            if (delivery.await(ANSWER_EXPECTED_WITHIN)) {
                return true;
            }
            status.away(new KafkaUnavailable("it has not answered for " + ANSWER_EXPECTED_WITHIN));
            status.waiting(outbox.backlog());
        }
        return false;
    }
}
