package io.forecourt.payments.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.model.StripeCollection;
import com.stripe.model.checkout.Session;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import io.forecourt.payments.provider.PaymentSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stripe's API with our time-outs and our failures. It does not repeat requests by itself: whoever asked keeps the time,
 * and the next attempt may come from another instance.
 */
final class StripeApi {

    private static final long PAGE = 100;

    private final StripeClient stripe;

    StripeApi(StripeProperties properties) {
        this.stripe = StripeClient.builder()
                .setApiKey(properties.secretKey())
                .setApiBase(properties.apiBase().toString())
                .setConnectTimeout(Math.toIntExact(properties.connectTimeout().toMillis()))
                .setReadTimeout(Math.toIntExact(properties.readTimeout().toMillis()))
                .setMaxNetworkRetries(0)
                .build();
    }

    <T> T call(Request<T> request) {
        try {
            return request.send(stripe);
        } catch (StripeException e) {
            throw StripeFailure.of(e);
        }
    }

    Session session(String id) {
        var withIntent =
                SessionRetrieveParams.builder().addExpand("payment_intent").build();
        return call(client -> client.v1().checkout().sessions().retrieve(id, withIntent));
    }

    /**
     * By looking through the sessions of the time in question: lists are up to date at once, Stripe's search is not.
     */
    Optional<Session> find(PaymentSearch search) {
        String wanted = search.paymentId().toString();
        @Nullable String after = null;
        while (true) {
            var page = page(search, after);
            Optional<Session> found = page.getData().stream()
                    .filter(session -> wanted.equals(session.getClientReferenceId()))
                    .findFirst();
            if (found.isPresent() || !page.getHasMore()) {
                return found;
            }
            after = page.getData().getLast().getId();
        }
    }

    private StripeCollection<Session> page(PaymentSearch search, @Nullable String after) {
        var parameters = SessionListParams.builder()
                .setCreated(SessionListParams.Created.builder()
                        .setGte(search.from().getEpochSecond())
                        .setLte(search.until().getEpochSecond())
                        .build())
                .setLimit(PAGE)
                .addExpand("data.payment_intent");
        if (after != null) {
            parameters.setStartingAfter(after);
        }
        return call(client -> client.v1().checkout().sessions().list(parameters.build()));
    }

    List<Refund> refunds(String paymentIntentId) {
        List<Refund> refunds = new ArrayList<>();
        @Nullable String after = null;
        while (true) {
            var parameters =
                    RefundListParams.builder().setPaymentIntent(paymentIntentId).setLimit(PAGE);
            if (after != null) {
                parameters.setStartingAfter(after);
            }
            var page = call(client -> client.v1().refunds().list(parameters.build()));
            refunds.addAll(page.getData());
            if (!page.getHasMore()) {
                return refunds;
            }
            after = page.getData().getLast().getId();
        }
    }

    /** A request to Stripe. */
    @FunctionalInterface
    interface Request<T> {
        T send(StripeClient client) throws StripeException;
    }
}
