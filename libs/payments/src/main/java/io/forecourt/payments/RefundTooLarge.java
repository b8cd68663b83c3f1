package io.forecourt.payments;

import io.forecourt.payments.money.Money;

/** More is to be given back than is left of what was taken. */
public class RefundTooLarge extends RuntimeException {

    private final Money left;

    public RefundTooLarge(Money left) {
        super("At most " + left + " can be given back.");
        this.left = left;
    }

    public Money left() {
        return left;
    }
}
