package io.forecourt.payments.provider;

import io.forecourt.payments.money.Money;
import java.util.Optional;
import java.util.UUID;

/**
 * A provider of payments. Whoever pays does so on a page of the provider's: no card ever reaches us.
 *
 * <p>All calls may throw {@link OutcomeUnknown} and {@link ProviderMisconfigured}; those that change something throw
 * {@link PaymentDeclined} when the provider refuses. Each of these carries an idempotency key made from our ids: asking
 * again does nothing again. No call is made inside a database transaction.
 */
public interface PaymentProvider {

    /** Lower case, as in {@code stripe}: in the database, in URLs, in the ledger's accounts. */
    String name();

    ProviderPayment start(PaymentRequest request);

    /** The payment whose id at the provider we know. */
    ProviderPayment read(PaymentRef payment);

    /** The payment of which we know no more than that we asked for it. */
    Optional<ProviderPayment> find(PaymentSearch search);

    /** Takes the money, or a part of it, after which the rest is let go. */
    ProviderPayment capture(PaymentRef payment, Money amount);

    /** Lets nobody pay any more, and lets go what is set aside. */
    ProviderPayment cancel(PaymentRef payment);

    /** Gives back a part of what was taken, or all of it. */
    ProviderPayment refund(PaymentRef payment, UUID refundId, Money amount);

    /**
     * Reads a webhook.
     *
     * @param signature of the header {@link #signatureHeader()}
     * @throws UnverifiedWebhook if it is forged, altered or old
     */
    WebhookEvent webhook(byte[] body, String signature);

    String signatureHeader();
}
