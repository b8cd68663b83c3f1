package io.forecourt.payments.provider;

/** The provider says no, and has done nothing. Asking the same again is of no use. */
public class PaymentDeclined extends RuntimeException {

    private final Decline reason;

    /** @param hint the provider's own code, for the log; never a person's data */
    public PaymentDeclined(Decline reason, String hint) {
        super("The provider declined: " + reason + " (" + hint + ")");
        this.reason = reason;
    }

    public Decline reason() {
        return reason;
    }
}
