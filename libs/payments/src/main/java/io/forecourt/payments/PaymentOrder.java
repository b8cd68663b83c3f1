package io.forecourt.payments;

import io.forecourt.payments.ledger.Account;
import io.forecourt.payments.money.Money;
import io.forecourt.payments.provider.Capture;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * What a service wants paid.
 *
 * @param id made by the service; one payment an id
 * @param reference what it is for, in the service's own words: an id, never a person's data
 * @param amount more than nothing
 * @param description that whoever pays reads at the provider's; the provider keeps it
 * @param returnUrl where the browser comes back to, paid or not
 * @param creditedTo the account of the ledger that what is taken goes to
 * @param payBy nobody can pay after that
 */
public record PaymentOrder(
        UUID id,
        String reference,
        Money amount,
        Capture capture,
        String description,
        URI returnUrl,
        Account creditedTo,
        Instant payBy) {

    public PaymentOrder {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A payment is of more than nothing.");
        }
    }
}
