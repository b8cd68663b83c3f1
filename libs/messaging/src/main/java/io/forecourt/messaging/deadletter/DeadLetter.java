package io.forecourt.messaging.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forecourt.messaging.EventHeaders;
import io.forecourt.messaging.consumer.Applying;
import io.forecourt.messaging.consumer.DeadLetterHeaders;
import io.forecourt.messaging.consumer.Undecodable;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of a dead letter: nothing of its body, and not the failure's words, which may quote it.
 *
 * @param id where it is among the dead letters of its topic
 * @param subscription that could not apply it
 * @param key of the record, its first 100 characters
 * @param at since when it is one
 * @param error the short name of the failure's class
 */
public record DeadLetter(
        String id,
        String topic,
        String subscription,
        @Nullable String key,
        @Nullable String eventType,
        @Nullable Instant at,
        String error) {

    private static final int KEY_LENGTH = 100;

    static DeadLetter of(ConsumerRecord<byte[], byte[]> letter, Applying addressee) {
        return new DeadLetter(
                "%s-%d-%d".formatted(letter.topic(), letter.partition(), letter.offset()),
                addressee.subscription().topic().topicName(),
                addressee.subscription().name(),
                letter.key() == null ? null : shortened(new String(letter.key(), UTF_8)),
                DeadLetterHeaders.text(letter, EventHeaders.TYPE)
                        .map(DeadLetter::shortened)
                        .orElse(null),
                time(letter).orElse(null),
                DeadLetterHeaders.text(letter, DeadLetterHeaders.ERROR).orElse("unknown"));
    }

    private static Optional<Instant> time(ConsumerRecord<byte[], byte[]> letter) {
        return DeadLetterHeaders.text(letter, DeadLetterHeaders.TIME).map(Instant::parse);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), KEY_LENGTH));
    }

    /** Whether it was understood, and then refused. */
    public boolean readable() {
        return !error.equals(Undecodable.class.getSimpleName());
    }
}
