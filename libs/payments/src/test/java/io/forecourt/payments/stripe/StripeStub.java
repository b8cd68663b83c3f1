package io.forecourt.payments.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.forecourt.payments.provider.PaymentRef;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Answers as Stripe does, where the API's version is that of the SDK. */
final class StripeStub implements AutoCloseable {

    static final UUID PAYMENT = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    static final UUID REFUND = UUID.fromString("0198c0de-0000-7000-8000-000000000002");
    static final PaymentRef REF = new PaymentRef(PAYMENT, "cs_test_1");
    static final String SECRET_KEY = "sk_test_TopSecret";
    static final String WEBHOOK_SECRET = "whsec_AlsoSecret";
    static final String SESSIONS = "/v1/checkout/sessions";
    static final String SESSION = SESSIONS + "/cs_test_1";
    static final String INTENT = "/v1/payment_intents/pi_1";

    final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    StripeStub() {
        server.start();
    }

    StripeProvider provider(Clock clock) {
        return new StripeProvider(
                new StripeProperties(
                        SECRET_KEY,
                        WEBHOOK_SECRET,
                        URI.create(server.baseUrl()),
                        Duration.ofSeconds(2),
                        Duration.ofMillis(500),
                        Duration.ofMinutes(5)),
                clock);
    }

    void answersEverything(ResponseDefinitionBuilder answer) {
        server.stubFor(any(urlPathMatching("/v1/.*")).willReturn(answer));
    }

    void answers(MappingBuilder request, String json) {
        server.stubFor(request.willReturn(okJson(json)));
    }

    /** @param intent JSON, or null while nobody has tried to pay */
    void session(String status, String intent) {
        answers(get(urlPathEqualTo(SESSION)), session("cs_test_1", PAYMENT.toString(), status, intent));
    }

    void refunds(String... refunds) {
        answers(get(urlPathEqualTo("/v1/refunds")), list(false, refunds));
    }

    void accepts(String path, String json) {
        answers(post(urlPathEqualTo(path)), json);
    }

    void refuses(String path, int status, String type, String code) {
        server.stubFor(post(urlPathEqualTo(path)).willReturn(refusal(status, type, code)));
    }

    static ResponseDefinitionBuilder refusal(int status, String type, String code) {
        return aResponse().withStatus(status).withHeader("Request-Id", "req_1").withBody("""
                {"error": {"type": "%s", "code": "%s", "message": "No: %s of ada@example.com"}}""".formatted(
                        type, code, SECRET_KEY));
    }

    static String session(String id, String paymentId, String status, String intent) {
        String url = status.equals("open") ? "\"https://checkout.stripe.com/c/pay/%s\"".formatted(id) : "null";
        return """
                {"id": "%s", "object": "checkout.session", "status": "%s", "payment_status": "unpaid", "url": %s,
                 "client_reference_id": "%s", "amount_total": 1200, "currency": "eur", "payment_intent": %s}""".formatted(id, status, url, paymentId, intent);
    }

    static String intent(String status, long received) {
        return """
                {"id": "pi_1", "object": "payment_intent", "status": "%s", "amount": 1200, "currency": "eur",
                 "amount_received": %d, "last_payment_error": null}""".formatted(status, received);
    }

    static String refund(String id, String refundId, String status, long amount) {
        return """
                {"id": "%s", "object": "refund", "status": "%s", "amount": %d, "currency": "eur",
                 "metadata": {%s}}""".formatted(id, status, amount, refundId == null ? "" : "\"forecourt_refund\": \"" + refundId + "\"");
    }

    static String list(boolean hasMore, String... items) {
        return """
                {"object": "list", "has_more": %s, "url": "/v1/any", "data": [%s]}""".formatted(hasMore, String.join(",", items));
    }

    @Override
    public void close() {
        server.stop();
    }
}
