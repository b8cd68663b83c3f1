package io.forecourt.payments;

import io.forecourt.payments.ledger.Account;
import io.forecourt.payments.money.Money;
import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.PaymentRef;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it stands here.
 *
 * @param provider who takes the money
 * @param providerId the provider's id, as soon as we know it
 * @param reference what it is for, in the service's own words
 * @param captured what was taken, in minor units
 * @param refunded what was given back of it, in minor units
 * @param creditedTo the account of the ledger that what is taken goes to
 * @param next where the browser has to go while the payment is {@link PaymentState#PENDING}
 * @param decline why the last attempt was refused, if it was
 * @param captureWanted how much the service wants taken, in minor units, when it has said so
 * @param cancelWanted whether the service wants it cancelled
 * @param payBy nobody can pay after that
 * @param startedUntil when the provider may have heard of it at the latest; null before it is asked
 * @param hints how often somebody has said that it is worth a look
 * @param checks how often it was looked at since it changed
 */
public record Payment(
        UUID id,
        String provider,
        @Nullable String providerId,
        String reference,
        PaymentState state,
        Money amount,
        long captured,
        long refunded,
        Capture capture,
        Account creditedTo,
        String description,
        URI returnUrl,
        @Nullable URI next,
        @Nullable Decline decline,
        @Nullable Long captureWanted,
        boolean cancelWanted,
        Instant payBy,
        Instant createdAt,
        @Nullable Instant startedUntil,
        long hints,
        int checks) {

    /** Whether somebody should hear that this was that. */
    boolean tellsMoreThan(Payment before) {
        return state != before.state
                || captured != before.captured
                || refunded != before.refunded
                || decline != before.decline;
    }

    PaymentRef ref() {
        if (providerId == null) {
            throw new IllegalStateException("The provider's id is not known.");
        }
        return new PaymentRef(id, providerId);
    }
}
