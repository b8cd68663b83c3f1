package io.forecourt.parking.stay;

import java.time.Instant;
import java.util.UUID;

/**
 * Something to be paid for a stay.
 *
 * @param id the payment's, too
 * @param cents how much, in the smallest unit of the stay's currency
 * @param buys what the whole stay is once this is paid
 */
public record Charge(UUID id, long stayId, Purpose purpose, State state, long cents, Bought buys, Instant createdAt) {

    /** What it is for. */
    public enum Purpose {
        BOOKING,
        EXTENSION
    }

    /** What has become of it. */
    public enum State {
        OPEN,
        PAID,
        /** It was not paid, and cannot be any more. */
        FAILED,
        /** It was paid, and nothing could be had for it. */
        REFUNDED
    }
}
