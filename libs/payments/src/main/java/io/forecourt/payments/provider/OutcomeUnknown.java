package io.forecourt.payments.provider;

/**
 * The provider has perhaps done what it was asked, and perhaps not: time-out, lost connection, an error of its own.
 * Whoever asked reads the payment, or asks again with the same ids.
 */
public class OutcomeUnknown extends RuntimeException {

    /** @param hint what happened, for the log; never a person's data, nor a secret */
    public OutcomeUnknown(String hint) {
        super("Nobody knows what the provider has done: " + hint);
    }
}
