package io.forecourt.payments.stripe;

import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCancelParams;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionExpireParams;
import io.forecourt.payments.money.Money;
import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.PaymentDeclined;
import io.forecourt.payments.provider.PaymentProvider;
import io.forecourt.payments.provider.PaymentRef;
import io.forecourt.payments.provider.PaymentRequest;
import io.forecourt.payments.provider.PaymentSearch;
import io.forecourt.payments.provider.ProviderPayment;
import io.forecourt.payments.provider.WebhookEvent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Payments by Stripe Checkout, in payment mode: one checkout session a payment, whose page Stripe hosts. A session takes
 * no money before somebody pays on its page, so one whose answer is lost does no harm.
 */
public final class StripeProvider implements PaymentProvider {

    private final StripeApi api;
    private final StripeWebhooks webhooks;

    public StripeProvider(StripeProperties properties, Clock clock) {
        this.api = new StripeApi(properties);
        this.webhooks = new StripeWebhooks(properties.webhookSecret(), properties.webhookTolerance(), clock);
    }

    @Override
    public String name() {
        return "stripe";
    }

    @Override
    public ProviderPayment start(PaymentRequest request) {
        var parameters = StripeCheckout.of(request);
        RequestOptions once = once("start", request.paymentId());
        return StripePayment.of(
                api.call(stripe -> stripe.v1().checkout().sessions().create(parameters, once)), List.of());
    }

    @Override
    public ProviderPayment read(PaymentRef payment) {
        return withRefunds(api.session(payment.providerId()));
    }

    @Override
    public Optional<ProviderPayment> find(PaymentSearch search) {
        return api.find(search).map(this::withRefunds);
    }

    @Override
    public ProviderPayment capture(PaymentRef payment, Money amount) {
        PaymentIntent intent = paid(api.session(payment.providerId()));
        var parameters = PaymentIntentCaptureParams.builder()
                .setAmountToCapture(amount.minorUnits())
                .build();
        RequestOptions once = once("capture", payment.paymentId(), amount.minorUnits());
        api.call(stripe -> stripe.v1().paymentIntents().capture(intent.getId(), parameters, once));
        return read(payment);
    }

    @Override
    public ProviderPayment cancel(PaymentRef payment) {
        Session session = api.session(payment.providerId());
        PaymentIntent intent = session.getPaymentIntentObject();
        if (intent != null && "requires_capture".equals(intent.getStatus())) {
            var nothing = PaymentIntentCancelParams.builder().build();
            RequestOptions once = once("cancel", payment.paymentId());
            api.call(stripe -> stripe.v1().paymentIntents().cancel(intent.getId(), nothing, once));
        } else if ("open".equals(session.getStatus())) {
            var nothing = SessionExpireParams.builder().build();
            RequestOptions once = once("expire", payment.paymentId());
            api.call(stripe -> stripe.v1().checkout().sessions().expire(session.getId(), nothing, once));
        }
        return read(payment);
    }

    @Override
    public ProviderPayment refund(PaymentRef payment, UUID refundId, Money amount) {
        PaymentIntent intent = paid(api.session(payment.providerId()));
        var parameters = RefundCreateParams.builder()
                .setPaymentIntent(intent.getId())
                .setAmount(amount.minorUnits())
                .putMetadata(StripeCheckout.PAYMENT, payment.paymentId().toString())
                .putMetadata(StripePayment.REFUND, refundId.toString())
                .build();
        RequestOptions once = once("refund", refundId);
        api.call(stripe -> stripe.v1().refunds().create(parameters, once));
        return read(payment);
    }

    @Override
    public WebhookEvent webhook(byte[] body, String signature) {
        return webhooks.read(body, signature);
    }

    @Override
    public String signatureHeader() {
        return "Stripe-Signature";
    }

    private ProviderPayment withRefunds(Session session) {
        PaymentIntent intent = session.getPaymentIntentObject();
        boolean taken = intent != null && "succeeded".equals(intent.getStatus());
        List<Refund> refunds = taken ? api.refunds(intent.getId()) : List.of();
        return StripePayment.of(session, refunds);
    }

    private static PaymentIntent paid(Session session) {
        PaymentIntent intent = session.getPaymentIntentObject();
        if (intent == null) {
            throw new PaymentDeclined(Decline.NOT_IN_THIS_STATE, "nobody has paid yet");
        }
        return intent;
    }

    /**
     * Stripe answers a second request under the same key as it has answered the first, and refuses one that is not the
     * same.
     */
    private static RequestOptions once(Object... what) {
        String key = Stream.of(what).map(Object::toString).collect(Collectors.joining(":"));
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }
}
