package io.forecourt.contracts;

import java.util.List;

/**
 * A Kafka topic: who writes it, who reads it, and what it keeps.
 *
 * @param topicName with the version of its contract at the end
 * @param keyName what its records are keyed by
 * @param kind compacted snapshots, or facts kept by time
 * @param producer the one service that writes it
 * @param consumers the services that read it
 */
public enum Topic {
    AUTOMOBILES(
            "inventory.automobiles.v1",
            "VIN",
            Kind.SNAPSHOTS,
            "inventory-service",
            List.of("sales-service", "service-center", "parking-service", "gateway")),
    CUSTOMERS(
            "sales.customers.v1",
            "customer id",
            Kind.SNAPSHOTS,
            "sales-service",
            List.of("service-center", "parking-service", "gateway")),
    ACCOUNTS(
            "identity.accounts.v1",
            "account id",
            Kind.SNAPSHOTS,
            "identity-service",
            List.of("sales-service", "parking-service", "gateway")),
    SALES(
            "sales.sales.v1",
            "VIN",
            Kind.FACTS,
            "sales-service",
            List.of("inventory-service", "parking-service", "gateway")),
    SALE_REFUSALS("inventory.sale-refusals.v1", "VIN", Kind.FACTS, "inventory-service", List.of("sales-service")),
    SALE_COSTS("inventory.sale-costs.v1", "VIN", Kind.FACTS, "inventory-service", List.of("sales-service")),
    APPOINTMENTS(
            "service-center.appointments.v1",
            "VIN",
            Kind.FACTS,
            "service-center",
            List.of("inventory-service", "gateway")),
    STAYS("parking.stays.v1", "stay id", Kind.FACTS, "parking-service", List.of("gateway"));

    private final String topicName;
    private final String keyName;
    private final Kind kind;
    private final String producer;
    private final List<String> consumers;

    Topic(String topicName, String keyName, Kind kind, String producer, List<String> consumers) {
        this.topicName = topicName;
        this.keyName = keyName;
        this.kind = kind;
        this.producer = producer;
        this.consumers = consumers;
    }

    public String topicName() {
        return topicName;
    }

    public String keyName() {
        return keyName;
    }

    public Kind kind() {
        return kind;
    }

    public String producer() {
        return producer;
    }

    public List<String> consumers() {
        return consumers;
    }

    /** Where records go that no consumer could apply. */
    public String deadLetterTopicName() {
        return topicName + ".dlt";
    }

    /** What a topic keeps. */
    public enum Kind {
        /** Compacted: at least the newest snapshot of every key, for ever. */
        SNAPSHOTS,
        /** Every fact, for the topic's retention time. */
        FACTS
    }
}
