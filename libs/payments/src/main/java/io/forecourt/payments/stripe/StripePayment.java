package io.forecourt.payments.stripe;

import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import io.forecourt.payments.money.Money;
import io.forecourt.payments.provider.ProviderPayment;
import io.forecourt.payments.provider.ProviderRefund;
import io.forecourt.payments.provider.ProviderState;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A checkout session, with the payment intent that it makes when somebody pays, as the port has it. */
final class StripePayment {

    /** Under this name our refund's id is with Stripe's. */
    static final String REFUND = "forecourt_refund";

    private StripePayment() {}

    static ProviderPayment of(Session session, List<Refund> refunds) {
        PaymentIntent intent = session.getPaymentIntentObject();
        ProviderState state = state(session, intent);
        boolean open = state == ProviderState.OPEN;
        return new ProviderPayment(
                session.getId(),
                state,
                Money.of(session.getAmountTotal(), session.getCurrency().toUpperCase(Locale.ROOT)),
                state == ProviderState.CAPTURED && intent != null ? intent.getAmountReceived() : 0,
                open && session.getUrl() != null ? URI.create(session.getUrl()) : null,
                intent == null ? null : StripeDecline.of(intent.getLastPaymentError()),
                refunds.stream().map(StripePayment::of).toList());
    }

    /** What was paid counts, also when the session has ended since. */
    private static ProviderState state(Session session, @Nullable PaymentIntent intent) {
        String status = intent == null ? "" : intent.getStatus();
        return switch (status) {
            case "succeeded" -> ProviderState.CAPTURED;
            case "requires_capture" -> ProviderState.AUTHORIZED;
            case "canceled" -> ProviderState.CANCELED;
            case "processing" -> ProviderState.OPEN;
            default -> "expired".equals(session.getStatus()) ? ProviderState.CANCELED : ProviderState.OPEN;
        };
    }

    private static ProviderRefund of(Refund refund) {
        return new ProviderRefund(
                refund.getId(),
                uuid(refund.getMetadata(), REFUND),
                refund.getAmount(),
                switch (refund.getStatus()) {
                    case "succeeded" -> ProviderRefund.State.SUCCEEDED;
                    case "failed", "canceled" -> ProviderRefund.State.FAILED;
                    default -> ProviderRefund.State.PENDING;
                });
    }

    private static @Nullable UUID uuid(@Nullable Map<String, String> metadata, String name) {
        String value = metadata == null ? null : metadata.get(name);
        return value == null ? null : UUID.fromString(value);
    }
}
