package io.forecourt.messaging.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Kafka clients with the service's connection settings (servers, encryption, sign-in) and what they have in common
 * here: bytes in and out, small buffers, quick reconnection. Opening one fails while the servers' names do not resolve.
 */
public final class KafkaConnections {

    private static final int FETCH_BYTES = 8 << 20;
    private static final int REQUEST_BYTES = 3 << 20;

    private final AtomicInteger opened = new AtomicInteger();
    private final String service;
    private final Map<String, Object> producers;
    private final Map<String, Object> consumers;
    private final Map<String, Object> admins;

    /** @param service names the clients in the broker's logs and metrics */
    public KafkaConnections(
            String service, Map<String, Object> producers, Map<String, Object> consumers, Map<String, Object> admins) {
        this.service = service;
        this.producers = Map.copyOf(producers);
        this.consumers = Map.copyOf(consumers);
        this.admins = Map.copyOf(admins);
    }

    /** @param purpose completes the client's name */
    public Producer<byte[], byte[]> producer(String purpose, Map<String, Object> settings) {
        Map<String, Object> merged = named(producers, purpose);
        merged.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        merged.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        merged.put(ProducerConfig.ACKS_CONFIG, "all");
        merged.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        merged.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, REQUEST_BYTES);
        merged.putAll(settings);
        return new KafkaProducer<>(merged);
    }

    /** A consumer outside any group unless the settings name one. */
    public Consumer<byte[], byte[]> consumer(String purpose, Map<String, Object> settings) {
        Map<String, Object> merged = consumerSettings(purpose);
        merged.putAll(settings);
        return new KafkaConsumer<>(merged);
    }

    /** What a consumer of raw records needs, for whoever opens it. */
    public Map<String, Object> consumerSettings(String purpose) {
        Map<String, Object> merged = named(consumers, purpose);
        merged.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        merged.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        merged.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        merged.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        merged.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
        return merged;
    }

    public Admin admin(String purpose) {
        Map<String, Object> merged = named(admins, purpose);
        merged.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        merged.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        return Admin.create(merged);
    }

    private Map<String, Object> named(Map<String, Object> settings, String purpose) {
        Map<String, Object> merged = new HashMap<>(settings);
        merged.put(CommonClientConfigs.CLIENT_ID_CONFIG, service + "." + purpose + "-" + opened.incrementAndGet());
        return merged;
    }
}
