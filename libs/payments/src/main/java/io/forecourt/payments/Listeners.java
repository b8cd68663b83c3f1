package io.forecourt.payments;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** Those who hear of payments; asked for late, for they may need the payments themselves. */
final class Listeners implements PaymentListener {

    private final Supplier<Stream<PaymentListener>> all;

    Listeners(Supplier<Stream<PaymentListener>> all) {
        this.all = all;
    }

    @Override
    public void paymentChanged(Payment before, Payment now) {
        all.get().forEach(listener -> listener.paymentChanged(before, now));
    }

    @Override
    public void refundChanged(Payment payment, Refund refund) {
        all.get().forEach(listener -> listener.refundChanged(payment, refund));
    }
}
