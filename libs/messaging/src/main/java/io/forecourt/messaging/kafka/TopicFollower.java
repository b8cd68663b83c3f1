package io.forecourt.messaging.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forecourt.contracts.Topic;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Follows topics from now on, to learn what they are about: no event's body is looked at, and nothing is kept. Unlike a
 * {@link io.forecourt.messaging.Subscription}, of which the instances of a service share the events, each follower hears
 * of all: it is a group of its own, which commits no position, so that nothing of it stays behind in Kafka.
 */
public final class TopicFollower implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TopicFollower.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final KafkaConnections kafka;
    private final String purpose;
    private final Map<String, Topic> topics;
    private final Listener listener;
    private volatile boolean running;
    private volatile @Nullable Consumer<byte[], byte[]> consumer;

    /** @param purpose names its group and its client in the broker's logs and metrics */
    public TopicFollower(KafkaConnections kafka, String purpose, Set<Topic> topics, Listener listener) {
        this.kafka = kafka;
        this.purpose = purpose;
        this.topics = topics.stream().collect(Collectors.toMap(Topic::topicName, Function.identity()));
        this.listener = listener;
    }

    /** Is told by one thread, and should be quick. */
    public interface Listener {

        /** There is an event with that key. */
        void heard(Topic topic, String key);

        /** It has begun to follow, or begun again: from now on all events are heard, but some may have been missed. */
        void begun();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name(purpose).start(this::run);
    }

    private void run() {
        while (running) {
            try (Consumer<byte[], byte[]> events = open()) {
                consumer = events;
                follow(events);
            } catch (WakeupException _) {
                return;
            } catch (KafkaException failure) {
                log.warn("Cannot follow {} and tries again: {}", topics.keySet(), failure.toString());
                pause();
            }
        }
    }

    private Consumer<byte[], byte[]> open() {
        return kafka.consumer(
                purpose,
                Map.of(
                        ConsumerConfig.GROUP_ID_CONFIG,
                        purpose + "." + UUID.randomUUID(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "latest",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false));
    }

    private void follow(Consumer<byte[], byte[]> events) {
        events.subscribe(topics.keySet(), new Beginning(events));
        while (running) {
            events.poll(POLL).forEach(this::tell);
        }
    }

    private void tell(ConsumerRecord<byte[], byte[]> event) {
        Topic topic = topics.get(event.topic());
        if (topic != null && event.key() != null) {
            listener.heard(topic, new String(event.key(), UTF_8));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        Consumer<byte[], byte[]> events = consumer;
        if (events != null) {
            events.wakeup();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private final class Beginning implements ConsumerRebalanceListener {

        private final Consumer<byte[], byte[]> events;

        Beginning(Consumer<byte[], byte[]> events) {
            this.events = events;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            // Asks where the topics end, if nobody has yet: from there on nothing is missed.
            partitions.forEach(events::position);
            listener.begun();
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {}
    }
}
