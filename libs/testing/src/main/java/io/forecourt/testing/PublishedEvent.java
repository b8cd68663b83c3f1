package io.forecourt.testing;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Payload;
import io.forecourt.testing.contract.EventSchemas;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that lies in a topic.
 *
 * @param headers as text; of several of one name the last
 * @param body as text, empty for a record without one
 */
public record PublishedEvent(
        String topic, int partition, long offset, String key, Map<String, String> headers, String body) {

    static PublishedEvent of(ConsumerRecord<String, String> found) {
        Map<String, String> headers = new LinkedHashMap<>();
        found.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new PublishedEvent(
                found.topic(),
                found.partition(),
                found.offset(),
                Objects.requireNonNullElse(found.key(), ""),
                headers,
                Objects.requireNonNullElse(found.value(), ""));
    }

    public String id() {
        return header("ce_id");
    }

    /**
     * The type that the record's header names.
     *
     * @throws AssertionError when the contracts know no such type
     */
    public EventType type() {
        return EventType.named(header("ce_type"))
                .orElseThrow(() -> new AssertionError("No event type is called " + header("ce_type")));
    }

    public <P extends Payload> P payload(Class<P> type) {
        return EventJson.read(body, type);
    }

    /** What the contracts have against its topic, key, headers and body; empty when it keeps them. */
    public List<String> contractErrors() {
        EventType type = type();
        Payload payload = payload(type.payload());
        return Stream.of(
                        EventSchemas.headerErrors(headers),
                        EventSchemas.errors(type, body),
                        difference("topic", topic, type.topic().topicName()),
                        difference("key", key, payload.key()),
                        difference("subject", header("ce_subject"), key),
                        difference(
                                "source",
                                header("ce_source"),
                                "/forecourt/" + type.topic().producer()))
                .flatMap(List::stream)
                .toList();
    }

    private String header(String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new AssertionError("The record has no header %s: %s".formatted(name, this));
        }
        return value;
    }

    private static List<String> difference(String what, String actual, String expected) {
        return actual.equals(expected) ? List.of() : List.of("%s is %s, not %s".formatted(what, actual, expected));
    }
}
