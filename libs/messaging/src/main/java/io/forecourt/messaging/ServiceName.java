package io.forecourt.messaging;

/**
 * Who publishes and subscribes here.
 *
 * @param value {@code spring.application.name}, the same as in the contracts
 */
public record ServiceName(String value) {

    /** CloudEvents' source of everything this service publishes. */
    public String eventSource() {
        return "/forecourt/" + value;
    }

    /** The consumer group of one of its subscriptions. */
    public String group(String subscription) {
        return value + "." + subscription;
    }
}
