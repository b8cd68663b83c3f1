package io.forecourt.parking.tariff.engine;

import org.jspecify.annotations.Nullable;

/**
 * What somebody gets back who stops a stay.
 *
 * @param cents in the currency's smallest unit, from 0 to what the stay cost
 * @param kept what they have paid for in the end, and why; {@code null} when it is nothing
 */
public record Refund(Reason reason, long cents, @Nullable Quote kept) {

    /** Why they get that. */
    public enum Reason {
        /** All of it, so soon after the purchase. */
        CANCELLED,
        /** What they have not used. */
        STOPPED_EARLY,
        /** Nothing, in this zone. */
        NOT_OFFERED
    }
}
