package io.forecourt.payments.provider;

import io.forecourt.payments.money.Money;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment as its provider knows it now.
 *
 * @param providerId the provider's
 * @param amount what was asked for
 * @param captured what was taken, in minor units; what was given back is not subtracted
 * @param next where the browser has to go, while it has to
 * @param decline of the last attempt to pay, if that was refused
 */
public record ProviderPayment(
        String providerId,
        ProviderState state,
        Money amount,
        long captured,
        @Nullable URI next,
        @Nullable Decline decline,
        List<ProviderRefund> refunds) {

    public ProviderPayment {
        refunds = List.copyOf(refunds);
    }
}
