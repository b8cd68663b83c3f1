package io.forecourt.messaging.consumer;

import io.forecourt.messaging.ServiceName;
import io.forecourt.messaging.Subscription;
import io.forecourt.messaging.kafka.KafkaConnections;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Sets records aside that a subscription could not apply: into the topic's dead letter topic, as they were, with
 * headers that say whose dead letter it is and why. Each raises the alarm counter {@code forecourt.deadletters}.
 */
public final class DeadLetters implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final Map<String, Object> SETTINGS = Map.of(
            ProducerConfig.LINGER_MS_CONFIG, 0,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);

    private final ServiceName service;
    private final KafkaConnections kafka;
    private final MeterRegistry meters;
    private final Clock clock;
    private @Nullable Producer<byte[], byte[]> producer;

    DeadLetters(ServiceName service, KafkaConnections kafka, MeterRegistry meters, Clock clock) {
        this.service = service;
        this.kafka = kafka;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Returns once Kafka has the dead letter.
     *
     * @throws KafkaException when that cannot be said; the record must then not be passed over
     */
    public void setAside(ConsumerRecord<byte[], byte[]> record, Subscription subscription, Throwable reason) {
        send(new ProducerRecord<>(
                subscription.topic().deadLetterTopicName(),
                null,
                record.key(),
                record.value(),
                DeadLetterHeaders.of(record, service.group(subscription.name()), reason, clock.instant())));
        alarm(subscription).increment();
        log.error(
                "Set aside {}-{}@{} as a dead letter of the subscription {}.",
                record.topic(),
                record.partition(),
                record.offset(),
                subscription.name(),
                reason instanceof Undecodable ? null : reason);
    }

    private Counter alarm(Subscription subscription) {
        return meters.counter(
                "forecourt.deadletters",
                "subscription",
                subscription.name(),
                "topic",
                subscription.topic().topicName());
    }

    private synchronized void send(ProducerRecord<byte[], byte[]> record) {
        if (producer == null) {
            producer = kafka.producer("deadletters", SETTINGS);
        }
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new KafkaException("A dead letter was not taken by " + record.topic(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while setting a dead letter aside", e);
        }
    }

    @Override
    public synchronized void destroy() {
        if (producer != null) {
            producer.close();
        }
    }
}
