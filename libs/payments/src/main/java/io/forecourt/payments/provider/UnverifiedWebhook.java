package io.forecourt.payments.provider;

/** A webhook that the provider has not signed, or not lately. */
public class UnverifiedWebhook extends RuntimeException {

    public UnverifiedWebhook(String why) {
        super("This webhook is not to be believed: " + why);
    }
}
