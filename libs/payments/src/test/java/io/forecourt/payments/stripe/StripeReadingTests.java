package io.forecourt.payments.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.forecourt.payments.stripe.StripeStub.PAYMENT;
import static io.forecourt.payments.stripe.StripeStub.REF;
import static io.forecourt.payments.stripe.StripeStub.REFUND;
import static io.forecourt.payments.stripe.StripeStub.SESSIONS;
import static io.forecourt.payments.stripe.StripeStub.intent;
import static io.forecourt.payments.stripe.StripeStub.list;
import static io.forecourt.payments.stripe.StripeStub.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.PaymentSearch;
import io.forecourt.payments.provider.ProviderState;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeReadingTests {

    private final StripeStub stripe = new StripeStub();
    private final StripeProvider provider = stripe.provider(Clock.systemUTC());

    @AfterEach
    void stops() {
        stripe.close();
    }

    @ParameterizedTest
    @CsvSource({
        "open,     ,                        OPEN,       0",
        "open,     requires_payment_method, OPEN,       0",
        "open,     requires_action,         OPEN,       0",
        "expired,  ,                        CANCELED,   0",
        "expired,  requires_payment_method, CANCELED,   0",
        "complete, requires_capture,        AUTHORIZED, 0",
        "complete, processing,              OPEN,       0",
        "complete, canceled,                CANCELED,   0",
        "complete, succeeded,               CAPTURED,   1200",
        "expired,  succeeded,               CAPTURED,   1200",
    })
    void readsHowFarAPaymentHasCome(String session, String intent, ProviderState state, long captured) {
        stripe.session(session, intent == null ? "null" : intent(intent, captured));
        stripe.refunds();

        var read = provider.read(REF);

        assertThat(read.state()).isEqualTo(state);
        assertThat(read.captured()).isEqualTo(captured);
        assertThat(read.next() != null).isEqualTo(session.equals("open"));
    }

    @Test
    void tellsWhyTheLastAttemptToPayWasRefused() {
        stripe.session(
                "open",
                intent("requires_payment_method", 0)
                        .replace(
                                "\"last_payment_error\": null",
                                "\"last_payment_error\": {\"code\": \"card_declined\", \"decline_code\": \"insufficient_funds\"}"));

        assertThat(provider.read(REF).decline()).isEqualTo(Decline.INSUFFICIENT_FUNDS);
    }

    @Test
    void findsAPaymentByOurIdInTheListOfThoseDays() {
        Instant from = Instant.ofEpochSecond(1_000_000);
        stripe.answers(
                get(urlPathEqualTo(SESSIONS)).withQueryParam("created[gte]", equalTo("1000000")),
                list(true, session("cs_other", "theirs", "open", "null")));
        stripe.answers(
                get(urlPathEqualTo(SESSIONS)).withQueryParam("starting_after", equalTo("cs_other")),
                list(
                        false,
                        session("cs_none", "", "open", "null"),
                        session("cs_test_1", PAYMENT.toString(), "complete", intent("requires_capture", 0))));

        assertThat(provider.find(new PaymentSearch(PAYMENT, from, from.plusSeconds(60))))
                .hasValueSatisfying(found -> {
                    assertThat(found.providerId()).isEqualTo("cs_test_1");
                    assertThat(found.state()).isEqualTo(ProviderState.AUTHORIZED);
                });
        assertThat(provider.find(new PaymentSearch(REFUND, from, from.plusSeconds(60))))
                .isEmpty();
    }
}
