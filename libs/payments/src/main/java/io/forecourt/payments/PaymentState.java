package io.forecourt.payments;

import io.forecourt.payments.provider.ProviderState;

/** How far a payment has come. It goes forward only, whatever is heard late. */
public enum PaymentState {
    /** Written here; whether the provider knows it is open. */
    CREATED(0),
    /** Whoever pays has to do so on the provider's page. */
    PENDING(1),
    /** The money is set aside. */
    AUTHORIZED(2),
    /** The provider has refused it from the start. */
    FAILED(3),
    /** Nobody can pay any more, and nothing was taken. */
    CANCELED(3),
    /** The money is taken, in whole or in part. */
    CAPTURED(4),
    PARTLY_REFUNDED(4),
    /** All that was taken has been given back. */
    REFUNDED(4);

    private final int progress;

    PaymentState(int progress) {
        this.progress = progress;
    }

    /** Taken is taken, also where the payment was given up here: money is never lost by what we believed. */
    PaymentState after(ProviderState seen, long captured, long refunded) {
        if (captured > 0) {
            return refunded == 0 ? CAPTURED : refunded < captured ? PARTLY_REFUNDED : REFUNDED;
        }
        PaymentState next =
                switch (seen) {
                    case OPEN -> PENDING;
                    case AUTHORIZED -> AUTHORIZED;
                    case CANCELED -> CANCELED;
                    case CAPTURED -> throw new IllegalStateException("Captured, and nothing taken.");
                };
        return next.progress > progress ? next : this;
    }

    /** Nothing was taken, and nothing will be. */
    public boolean isGivenUp() {
        return this == FAILED || this == CANCELED;
    }

    /** Something was taken, whatever was given back of it. */
    public boolean isTaken() {
        return progress == 4;
    }
}
