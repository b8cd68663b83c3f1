package io.forecourt.messaging.relay;

/** Kafka does not answer, or does not take what any producer may send; nothing is wrong with the events. */
final class KafkaUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    KafkaUnavailable(String message) {
        super(message);
    }

    KafkaUnavailable(Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
