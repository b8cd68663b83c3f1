package io.forecourt.payments;

import io.forecourt.payments.ledger.Account;
import io.forecourt.payments.money.Money;
import java.util.UUID;

/**
 * What a service wants given back.
 *
 * @param id made by the service; one refund an id
 * @param amount more than nothing
 * @param takenFrom the account of the ledger that pays for it
 */
public record RefundOrder(UUID id, UUID paymentId, Money amount, Account takenFrom) {

    public RefundOrder {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A refund is of more than nothing.");
        }
    }
}
