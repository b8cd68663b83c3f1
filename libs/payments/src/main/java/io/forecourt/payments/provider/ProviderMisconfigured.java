package io.forecourt.payments.provider;

/** The provider refuses us, not the payment: a wrong key, a missing permission. People have to mend it. */
public class ProviderMisconfigured extends RuntimeException {

    /** @param hint what is wrong, for the log; never a secret */
    public ProviderMisconfigured(String hint) {
        super("The provider of payments refuses this service: " + hint);
    }
}
