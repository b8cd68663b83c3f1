package io.forecourt.payments;

import io.forecourt.payments.ledger.Account;
import io.forecourt.payments.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that goes back.
 *
 * @param takenFrom the account of the ledger that pays for it
 * @param providerId the provider's id, as soon as it has accepted the refund
 */
public record Refund(
        UUID id,
        UUID paymentId,
        Money amount,
        Account takenFrom,
        State state,
        @Nullable String providerId,
        Instant requestedAt) {

    /** From left to right, and never back. */
    public enum State {
        /** Owed; the provider is asked for it until its answer is known. */
        REQUESTED,
        SUCCEEDED,
        /** The money is not with whoever paid, and who owes what is for the service to decide again. */
        FAILED
    }
}
