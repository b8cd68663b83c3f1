package io.forecourt.testing;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Payload;
import io.forecourt.contracts.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plays the other services: writes to the test broker what they would, or never should. */
public final class TestKafka {

    private TestKafka() {}

    /** Sends the event as its producer would, with an id of its own, and returns that id. */
    public static String publish(EventType type, Payload payload) {
        String id = UUID.randomUUID().toString();
        publish(type, payload, id);
        return id;
    }

    /** Sends the event with that id, a second time perhaps. */
    public static void publish(EventType type, Payload payload, String id) {
        publish(type, payload.key(), EventJson.write(payload), id);
    }

    /** Sends a body that need not be what the type promises, with headers that are right. */
    public static void publish(EventType type, String key, byte[] body, String id) {
        createTopic(type.topic());
        var event = new ProducerRecord<>(type.topic().topicName(), key, body);
        headers(type, key, id)
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(event);
    }

    /** Sends a record as it is, and waits until the broker has it. */
    public static RecordMetadata send(ProducerRecord<String, byte[]> record) {
        try {
            return Producer.INSTANCE.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The test broker did not take " + record, e.getCause());
        }
    }

    /** With one partition, unless it is there already. */
    public static void createTopic(Topic topic) {
        Map<String, String> settings =
                topic.kind() == Topic.Kind.SNAPSHOTS ? Map.of("cleanup.policy", "compact") : Map.of();
        createTopic(new NewTopic(topic.topicName(), 1, (short) 1).configs(settings));
    }

    private static void createTopic(NewTopic topic) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            admin.createTopics(List.of(topic)).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("The test broker cannot create " + topic, e.getCause());
            }
        }
    }

    private static Map<String, String> headers(EventType type, String key, String id) {
        return Map.of(
                "ce_id",
                id,
                "ce_type",
                type.typeName(),
                "ce_source",
                "/forecourt/" + type.topic().producer(),
                "ce_specversion",
                "1.0",
                "ce_time",
                Instant.now().toString(),
                "ce_subject",
                key,
                "content-type",
                "application/json");
    }

    private static String bootstrapServers() {
        return TestServers.broker().bootstrapServers();
    }

    private static final class Producer {
        static final KafkaProducer<String, byte[]> INSTANCE = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
