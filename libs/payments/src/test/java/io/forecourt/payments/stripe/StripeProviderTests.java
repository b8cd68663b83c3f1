package io.forecourt.payments.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.forecourt.payments.stripe.StripeStub.INTENT;
import static io.forecourt.payments.stripe.StripeStub.PAYMENT;
import static io.forecourt.payments.stripe.StripeStub.REF;
import static io.forecourt.payments.stripe.StripeStub.REFUND;
import static io.forecourt.payments.stripe.StripeStub.SESSION;
import static io.forecourt.payments.stripe.StripeStub.SESSIONS;
import static io.forecourt.payments.stripe.StripeStub.intent;
import static io.forecourt.payments.stripe.StripeStub.refund;
import static io.forecourt.payments.stripe.StripeStub.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import io.forecourt.payments.money.Money;
import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.PaymentDeclined;
import io.forecourt.payments.provider.PaymentRequest;
import io.forecourt.payments.provider.ProviderRefund;
import io.forecourt.payments.provider.ProviderState;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StripeProviderTests {

    private static final Money TWELVE = Money.of(1200, "EUR");

    private final StripeStub stripe = new StripeStub();
    private final StripeProvider provider = stripe.provider(Clock.systemUTC());

    @AfterEach
    void stops() {
        stripe.close();
    }

    @Test
    void startsASessionOnStripesOwnPageUnderAKeyMadeOfOurId() {
        stripe.accepts(SESSIONS, session("cs_test_1", PAYMENT.toString(), "open", "null"));

        var started = provider.start(request("EUR"));

        assertThat(started.providerId()).isEqualTo("cs_test_1");
        assertThat(started.state()).isEqualTo(ProviderState.OPEN);
        assertThat(started.amount()).isEqualTo(TWELVE);
        assertThat(started.next()).hasToString("https://checkout.stripe.com/c/pay/cs_test_1");
        sentOnce(postRequestedFor(urlPathEqualTo(SESSIONS))
                .withHeader("Idempotency-Key", equalTo("start:" + PAYMENT))
                .withFormParam("mode", equalTo("payment"))
                .withFormParam("client_reference_id", equalTo(PAYMENT.toString()))
                .withFormParam("adaptive_pricing[enabled]", equalTo("false"))
                .withFormParam("line_items[0][price_data][unit_amount]", equalTo("1200"))
                .withFormParam("line_items[0][price_data][currency]", equalTo("eur"))
                .withFormParam("payment_intent_data[capture_method]", equalTo("manual"))
                .withFormParam("payment_intent_data[metadata][forecourt_payment]", equalTo(PAYMENT.toString()))
                .withFormParam("metadata[reference]", equalTo("R-7"))
                .withFormParam("success_url", equalTo("https://forecourt.example/parking/R-7")));
    }

    @Test
    void takesNoCurrencyThatStripeCountsInOtherUnits() {
        assertThatThrownBy(() -> provider.start(request("ISK")))
                .isInstanceOfSatisfying(
                        PaymentDeclined.class,
                        declined -> assertThat(declined.reason()).isEqualTo(Decline.AMOUNT_NOT_ACCEPTED));
        assertThat(stripe.server.getAllServeEvents()).isEmpty();
    }

    @Test
    void takesAPartOfWhatIsSetAside() {
        stripe.session("complete", intent("succeeded", 500));
        stripe.refunds();
        stripe.accepts(INTENT + "/capture", intent("succeeded", 500));

        assertThat(provider.capture(REF, Money.of(500, "EUR")).captured()).isEqualTo(500);
        sentOnce(postRequestedFor(urlPathEqualTo(INTENT + "/capture"))
                .withHeader("Idempotency-Key", equalTo("capture:" + PAYMENT + ":500"))
                .withFormParam("amount_to_capture", equalTo("500")));
    }

    @Test
    void endsASessionThatNobodyHasPaidIn() {
        stripe.session("open", "null");
        stripe.accepts(SESSION + "/expire", session("cs_test_1", PAYMENT.toString(), "expired", "null"));

        provider.cancel(REF);

        sentOnce(postRequestedFor(urlPathEqualTo(SESSION + "/expire"))
                .withHeader("Idempotency-Key", equalTo("expire:" + PAYMENT)));
    }

    @Test
    void letsGoWhatIsSetAside() {
        stripe.session("complete", intent("requires_capture", 0));
        stripe.accepts(INTENT + "/cancel", intent("canceled", 0));

        provider.cancel(REF);

        sentOnce(postRequestedFor(urlPathEqualTo(INTENT + "/cancel"))
                .withHeader("Idempotency-Key", equalTo("cancel:" + PAYMENT)));
    }

    @Test
    void givesBackUnderTheRefundsOwnKeyAndKnowsItAgain() {
        stripe.session("complete", intent("succeeded", 1200));
        stripe.accepts("/v1/refunds", refund("re_1", REFUND.toString(), "pending", 300));
        stripe.refunds(
                refund("re_1", REFUND.toString(), "pending", 300),
                refund("re_2", null, "succeeded", 100),
                refund("re_3", null, "failed", 50));

        var refunded = provider.refund(REF, REFUND, Money.of(300, "EUR"));

        assertThat(refunded.refunds())
                .containsExactly(
                        new ProviderRefund("re_1", REFUND, 300, ProviderRefund.State.PENDING),
                        new ProviderRefund("re_2", null, 100, ProviderRefund.State.SUCCEEDED),
                        new ProviderRefund("re_3", null, 50, ProviderRefund.State.FAILED));
        sentOnce(postRequestedFor(urlPathEqualTo("/v1/refunds"))
                .withHeader("Idempotency-Key", equalTo("refund:" + REFUND))
                .withRequestBody(containing("payment_intent=pi_1"))
                .withFormParam("amount", equalTo("300"))
                .withFormParam("metadata[forecourt_refund]", equalTo(REFUND.toString())));
    }

    private void sentOnce(RequestPatternBuilder request) {
        stripe.server.verify(1, request);
    }

    private static PaymentRequest request(String currency) {
        return new PaymentRequest(
                PAYMENT,
                Money.of(1200, currency),
                Capture.MANUAL,
                "Parking at Central, 2 h",
                URI.create("https://forecourt.example/parking/R-7"),
                Map.of("reference", "R-7"));
    }
}
