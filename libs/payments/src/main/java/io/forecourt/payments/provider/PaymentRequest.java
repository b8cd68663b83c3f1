package io.forecourt.payments.provider;

import io.forecourt.payments.money.Money;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/**
 * What is to be paid.
 *
 * @param paymentId ours; asking twice with the same id starts one payment
 * @param amount more than nothing
 * @param description that whoever pays reads at the provider's, such as "Parking at Central, 2 h"
 * @param returnUrl where the browser comes back to, paid or not
 * @param metadata kept beside the payment by the provider; neither a person's data nor a secret
 */
public record PaymentRequest(
        UUID paymentId,
        Money amount,
        Capture capture,
        String description,
        URI returnUrl,
        Map<String, String> metadata) {

    public PaymentRequest {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A payment is of more than nothing.");
        }
        metadata = Map.copyOf(metadata);
    }
}
