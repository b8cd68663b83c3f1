package io.forecourt.messaging;

/** Refused at publish time, because Kafka would never take it. */
public class EventTooLarge extends RuntimeException {

    public EventTooLarge(String type, String key, int bytes, int limit) {
        super("The event %s of %s has %,d bytes; at most %,d can be sent.".formatted(type, key, bytes, limit));
    }
}
