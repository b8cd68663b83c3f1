package io.forecourt.payments;

/** What is wanted cannot be had of a payment that has come so far, or not so far. */
public class NotInThisState extends RuntimeException {

    private final Payment payment;

    public NotInThisState(Payment payment, String wanted) {
        super("A payment that is %s cannot be %s.".formatted(payment.state(), wanted));
        this.payment = payment;
    }

    public Payment payment() {
        return payment;
    }
}
