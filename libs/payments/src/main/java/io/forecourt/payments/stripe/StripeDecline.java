package io.forecourt.payments.stripe;

import com.stripe.model.StripeError;
import io.forecourt.payments.provider.Decline;
import org.jspecify.annotations.Nullable;

/** Stripe's error and decline codes (docs.stripe.com/error-codes, docs.stripe.com/declines/codes) in ours. */
final class StripeDecline {

    private StripeDecline() {}

    static @Nullable Decline of(@Nullable StripeError error) {
        if (error == null) {
            return null;
        }
        return of(error.getDeclineCode() == null ? error.getCode() : error.getDeclineCode());
    }

    static Decline of(@Nullable String code) {
        return switch (code) {
            case "insufficient_funds", "withdrawal_count_limit_exceeded" -> Decline.INSUFFICIENT_FUNDS;
            case "expired_card" -> Decline.EXPIRED_CARD;
            case "authentication_required", "payment_intent_authentication_failure" -> Decline.AUTHENTICATION_FAILED;
            case "amount_too_small", "amount_too_large", "currency_not_supported", "invalid_amount" ->
                Decline.AMOUNT_NOT_ACCEPTED;
            case "payment_intent_unexpected_state",
                    "charge_already_captured",
                    "charge_already_refunded",
                    "charge_expired_for_capture",
                    "charge_disputed" -> Decline.NOT_IN_THIS_STATE;
            case "card_declined",
                    "generic_decline",
                    "do_not_honor",
                    "call_issuer",
                    "incorrect_cvc",
                    "incorrect_number",
                    "lost_card",
                    "stolen_card" -> Decline.CARD_DECLINED;
            case null, default -> Decline.OTHER;
        };
    }
}
