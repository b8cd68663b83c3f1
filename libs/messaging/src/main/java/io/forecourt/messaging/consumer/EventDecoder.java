package io.forecourt.messaging.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Payload;
import io.forecourt.contracts.Topic;
import io.forecourt.messaging.EventHeaders;
import io.forecourt.messaging.EventJson;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Makes events of the records of one topic. */
public final class EventDecoder {

    private final Topic topic;
    private final EventJson json;

    public EventDecoder(Topic topic, EventJson json) {
        this.topic = topic;
        this.json = json;
    }

    /**
     * The event, or empty when its type is not known here: a newer producer's, which older consumers skip.
     *
     * @throws Undecodable when the record is not what the contracts say
     */
    public Optional<ReceivedEvent> decode(ConsumerRecord<byte[], byte[]> record) {
        UUID id = id(required(record, EventHeaders.ID));
        return EventType.named(required(record, EventHeaders.TYPE))
                .map(type -> new ReceivedEvent(
                        record,
                        id,
                        type,
                        payload(record, type),
                        time(record),
                        text(record, EventHeaders.CORRELATION_ID)));
    }

    private Payload payload(ConsumerRecord<byte[], byte[]> record, EventType type) {
        if (type.topic() != topic) {
            throw new Undecodable(type.typeName() + " does not belong into " + topic.topicName());
        }
        byte @Nullable [] body = record.value();
        if (body == null) {
            throw new Undecodable("the record has no body");
        }
        Payload payload = parse(body, type);
        byte @Nullable [] key = record.key();
        if (key == null || !payload.key().equals(new String(key, UTF_8))) {
            throw new Undecodable("the record's key is not the one of its body");
        }
        return payload;
    }

    private Payload parse(byte[] body, EventType type) {
        try {
            return json.read(body, type.payload());
        } catch (JacksonException e) {
            throw new Undecodable(
                    "the body is no " + type.payload().getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Undecodable("the header " + EventHeaders.ID + " is no UUID", e);
        }
    }

    private static @Nullable Instant time(ConsumerRecord<byte[], byte[]> record) {
        String text = text(record, EventHeaders.TIME);
        if (text == null) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Undecodable("the header " + EventHeaders.TIME + " is no instant", e);
        }
    }

    private static String required(ConsumerRecord<byte[], byte[]> record, String header) {
        String text = text(record, header);
        if (text == null) {
            throw new Undecodable("the header " + header + " is missing");
        }
        return text;
    }

    private static @Nullable String text(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
