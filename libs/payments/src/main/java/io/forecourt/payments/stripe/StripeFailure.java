package io.forecourt.payments.stripe;

import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import io.forecourt.payments.provider.OutcomeUnknown;
import io.forecourt.payments.provider.PaymentDeclined;
import io.forecourt.payments.provider.ProviderMisconfigured;

/**
 * What Stripe's errors mean to us. Their messages are left out, for they quote what was sent; codes and the request id,
 * which Stripe's dashboard knows, are enough to find the rest.
 */
final class StripeFailure {

    private StripeFailure() {}

    /** Whatever is neither a clear no nor our own mistake may have been done: 5xx, 409, 429, no answer at all. */
    static RuntimeException of(StripeException failure) {
        return switch (failure) {
            case CardException card -> declined(card.getDeclineCode() == null ? card.getCode() : card.getDeclineCode());
            case InvalidRequestException invalid -> declined(invalid.getCode());
            case AuthenticationException _ -> new ProviderMisconfigured(hint(failure));
            case IdempotencyException _ -> new ProviderMisconfigured(hint(failure));
            default -> new OutcomeUnknown(hint(failure));
        };
    }

    private static PaymentDeclined declined(String code) {
        return new PaymentDeclined(StripeDecline.of(code), "Stripe's " + code);
    }

    private static String hint(StripeException failure) {
        return "%s, status %s, code %s, request %s"
                .formatted(
                        failure.getClass().getSimpleName(),
                        failure.getStatusCode(),
                        failure.getCode(),
                        failure.getRequestId());
    }
}
