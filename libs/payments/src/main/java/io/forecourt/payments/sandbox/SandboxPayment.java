package io.forecourt.payments.sandbox;

import io.forecourt.payments.money.Money;
import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.ProviderState;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as the sandbox keeps it.
 *
 * @param challenged whether the bank waits for an answer to "is it you?"
 * @param tellsNobody whether its webhooks are never sent
 * @param losesAnswer whether the answer to the next request that changes it is lost
 */
record SandboxPayment(
        String id,
        UUID paymentId,
        ProviderState state,
        Money amount,
        long captured,
        Capture capture,
        String description,
        URI returnUrl,
        @Nullable Decline decline,
        boolean challenged,
        boolean tellsNobody,
        boolean losesAnswer) {

    /** As it is when whoever pays has paid. */
    SandboxPayment paid() {
        return capture == Capture.MANUAL
                ? in(ProviderState.AUTHORIZED, 0)
                : in(ProviderState.CAPTURED, amount.minorUnits());
    }

    SandboxPayment in(ProviderState next, long taken) {
        return new SandboxPayment(
                id,
                paymentId,
                next,
                amount,
                taken,
                capture,
                description,
                returnUrl,
                null,
                false,
                tellsNobody,
                losesAnswer);
    }

    SandboxPayment declined(Decline reason) {
        return new SandboxPayment(
                id,
                paymentId,
                state,
                amount,
                captured,
                capture,
                description,
                returnUrl,
                reason,
                false,
                tellsNobody,
                losesAnswer);
    }

    SandboxPayment askedByItsBank() {
        return new SandboxPayment(
                id,
                paymentId,
                state,
                amount,
                captured,
                capture,
                description,
                returnUrl,
                null,
                true,
                tellsNobody,
                losesAnswer);
    }

    SandboxPayment silent(boolean losesNextAnswer) {
        return new SandboxPayment(
                id,
                paymentId,
                state,
                amount,
                captured,
                capture,
                description,
                returnUrl,
                decline,
                challenged,
                true,
                losesNextAnswer);
    }
}
