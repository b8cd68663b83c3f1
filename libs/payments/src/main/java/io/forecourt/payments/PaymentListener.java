package io.forecourt.payments;

/**
 * Hears of payments, inside the transaction in which they change: what it writes is committed with the change or not at
 * all. It may capture, cancel and refund; it may not call the provider. When it throws, the change is rolled back and
 * tried again later, for as long as it throws.
 */
public interface PaymentListener {

    /** State, sums or decline have changed. Each change is told once, and in order. */
    void paymentChanged(Payment before, Payment now);

    /** A refund has succeeded or failed. */
    default void refundChanged(Payment payment, Refund refund) {}
}
