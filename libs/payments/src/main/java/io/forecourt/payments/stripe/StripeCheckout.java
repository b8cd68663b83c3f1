package io.forecourt.payments.stripe;

import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData.CaptureMethod;
import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.PaymentDeclined;
import io.forecourt.payments.provider.PaymentRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes a checkout session of a request. The same request always makes the same parameters, which Stripe insists on
 * under one idempotency key: nothing of the time is in them.
 */
final class StripeCheckout {

    /** Under this name our id is with everything that Stripe keeps. */
    static final String PAYMENT = "forecourt_payment";

    /** Here Stripe counts in other units than ISO 4217 (docs.stripe.com/currencies); parking is not paid in them. */
    private static final Set<String> OTHER_UNITS = Set.of("ISK", "MGA", "UGX");

    private StripeCheckout() {}

    static SessionCreateParams of(PaymentRequest request) {
        String currency = request.amount().currency().getCurrencyCode();
        if (OTHER_UNITS.contains(currency)) {
            throw new PaymentDeclined(Decline.AMOUNT_NOT_ACCEPTED, currency);
        }
        String id = request.paymentId().toString();
        Map<String, String> metadata = new HashMap<>(request.metadata());
        metadata.put(PAYMENT, id);
        String returnUrl = request.returnUrl().toString();
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setClientReferenceId(id)
                .putAllMetadata(metadata)
                .setSuccessUrl(returnUrl)
                .setCancelUrl(returnUrl)
                .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
                // Another currency than ours would be other amounts than ours.
                .setAdaptivePricing(SessionCreateParams.AdaptivePricing.builder()
                        .setEnabled(false)
                        .build())
                .addLineItem(lineItem(request, currency))
                .setPaymentIntentData(PaymentIntentData.builder()
                        .setCaptureMethod(
                                request.capture() == Capture.MANUAL ? CaptureMethod.MANUAL : CaptureMethod.AUTOMATIC)
                        .setDescription(request.description())
                        .putAllMetadata(metadata)
                        .build())
                .build();
    }

    private static LineItem lineItem(PaymentRequest request, String currency) {
        return LineItem.builder()
                .setQuantity(1L)
                .setPriceData(LineItem.PriceData.builder()
                        .setCurrency(currency.toLowerCase(Locale.ROOT))
                        .setUnitAmount(request.amount().minorUnits())
                        .setProductData(LineItem.PriceData.ProductData.builder()
                                .setName(request.description())
                                .build())
                        .build())
                .build();
    }
}
