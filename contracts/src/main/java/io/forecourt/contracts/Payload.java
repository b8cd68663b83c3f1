package io.forecourt.contracts;

/** The JSON body of an event. */
public interface Payload {

    /** The record's Kafka key: what the order of events is kept for (a VIN, a customer's id). */
    String key();
}
