package io.forecourt.payments.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refund as the provider knows it.
 *
 * @param providerId the provider's
 * @param refundId ours; null when it was made at the provider's, not by us
 * @param minorUnits of the payment's currency
 */
public record ProviderRefund(String providerId, @Nullable UUID refundId, long minorUnits, State state) {

    /** A refund goes from left to right and never back. */
    public enum State {
        /** Accepted, and on its way. */
        PENDING,
        SUCCEEDED,
        /** The money is back with the provider; a bank may say so long after it has succeeded. */
        FAILED
    }
}
