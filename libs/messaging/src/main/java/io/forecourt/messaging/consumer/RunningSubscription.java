package io.forecourt.messaging.consumer;

import io.forecourt.contracts.Topic;
import io.forecourt.messaging.Effect;
import io.forecourt.messaging.kafka.KafkaConnections;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/** A subscription and the consumer that serves it. */
final class RunningSubscription {

    /** Small, because every fact of a batch shares one persistence context with the others. */
    private static final int FACTS_AT_ONCE = 200;

    private static final int SNAPSHOTS_AT_ONCE = 1_000;
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);
    private static final Duration RETRY_REFUSED_SIGN_IN = Duration.ofSeconds(10);

    private final Applying applying;
    private final String group;
    private final SubscriptionMeters meters;
    private final KafkaConnections kafka;
    private final DeadLetters deadLetters;
    private @Nullable ConcurrentMessageListenerContainer<byte[], byte[]> container;

    RunningSubscription(
            Applying applying,
            String group,
            SubscriptionMeters meters,
            KafkaConnections kafka,
            DeadLetters deadLetters) {
        this.applying = applying;
        this.group = group;
        this.meters = meters;
        this.kafka = kafka;
        this.deadLetters = deadLetters;
    }

    String name() {
        return applying.subscription().name();
    }

    String group() {
        return group;
    }

    Topic topic() {
        return applying.subscription().topic();
    }

    Applying applying() {
        return applying;
    }

    SubscriptionMeters meters() {
        return meters;
    }

    synchronized boolean isRunning() {
        return container != null && container.isRunning();
    }

    /** @throws org.apache.kafka.common.KafkaException while Kafka's address does not resolve */
    synchronized void ensureRunning() {
        if (container == null) {
            container = newContainer();
        }
        if (!container.isRunning()) {
            container.start();
        }
    }

    /** Lets the batch in hand end, and then calls back. */
    synchronized void stop(Runnable whenStopped) {
        if (container == null) {
            whenStopped.run();
        } else {
            container.stop(whenStopped);
            container = null;
        }
    }

    private ConcurrentMessageListenerContainer<byte[], byte[]> newContainer() {
        ContainerProperties properties = new ContainerProperties(topic().topicName());
        properties.setGroupId(group);
        properties.setMessageListener(new SubscriptionListener(applying, deadLetters, meters));
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMissingTopicsFatal(false);
        properties.setShutdownTimeout(STOP_WITHIN.toMillis());
        properties.setAuthExceptionRetryInterval(RETRY_REFUSED_SIGN_IN);
        properties.setListenerTaskExecutor(new SimpleAsyncTaskExecutor("subscription-" + name() + "-"));
        ConcurrentMessageListenerContainer<byte[], byte[]> created = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(consumerSettings()), properties);
        created.setBeanName(name());
        created.setCommonErrorHandler(errorHandler());
        return created;
    }

    private Map<String, Object> consumerSettings() {
        Map<String, Object> settings = kafka.consumerSettings(name());
        settings.put(
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                applying.subscription().effect() instanceof Effect.OfFacts ? FACTS_AT_ONCE : SNAPSHOTS_AT_ONCE);
        // The partitions of an instance that was killed go to another one after this time.
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000);
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return settings;
    }

    private DefaultErrorHandler errorHandler() {
        DefaultErrorHandler handler = new DefaultErrorHandler(this::setAside, new FixedBackOff(200, 3));
        handler.setBackOffFunction((_, failure) -> failure instanceof Failed failed ? failed.backOff() : null);
        // The listener logs each failure once.
        handler.setLogLevel(KafkaException.Level.DEBUG);
        return handler;
    }

    @Override
    public String toString() {
        return applying.subscription().toString();
    }

    @SuppressWarnings("unchecked")
    private void setAside(ConsumerRecord<?, ?> record, Exception failure) {
        deadLetters.setAside((ConsumerRecord<byte[], byte[]>) record, applying.subscription(), reasonOf(failure));
    }

    private static Throwable reasonOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Failed failed) {
                return failed.reason();
            }
        }
        return failure;
    }
}
