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
 * @param notBefore the provider has refused it, and is not asked again before; null where it has not
 */
public record Refund(
        UUID id,
        UUID paymentId,
        Money amount,
        Account takenFrom,
        State state,
        @Nullable String providerId,
        Instant requestedAt,
        @Nullable Instant notBefore) {

    /** Whether it is owed, and not asked for now. */
    boolean isPostponed(Instant now) {
        return state == State.REQUESTED && notBefore != null && now.isBefore(notBefore);
    }

    /** From left to right, and never back. */
    public enum State {
        /** Owed; the provider is asked for it until its answer is known. */
        REQUESTED,
        SUCCEEDED,
        /** The money is not with whoever paid, and who owes what is for the service to decide again. */
        FAILED
    }
}
