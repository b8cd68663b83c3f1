package io.forecourt.payments.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.forecourt.payments.stripe.StripeStub.INTENT;
import static io.forecourt.payments.stripe.StripeStub.PAYMENT;
import static io.forecourt.payments.stripe.StripeStub.REF;
import static io.forecourt.payments.stripe.StripeStub.REFUND;
import static io.forecourt.payments.stripe.StripeStub.intent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.forecourt.payments.money.Money;
import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.OutcomeUnknown;
import io.forecourt.payments.provider.PaymentDeclined;
import io.forecourt.payments.provider.PaymentRequest;
import io.forecourt.payments.provider.PaymentSearch;
import io.forecourt.payments.provider.ProviderMisconfigured;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StripeFailureTests {

    private static final Money FIVE = Money.of(500, "EUR");

    private final StripeStub stripe = new StripeStub();
    private final StripeProvider provider = stripe.provider(Clock.systemUTC());

    @AfterEach
    void stops() {
        stripe.close();
    }

    static Stream<ResponseDefinitionBuilder> lostAnswers() {
        return Stream.of(
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                okJson("{}").withFixedDelay(2000),
                okJson("<html>a proxy's page</html>"),
                StripeStub.refusal(500, "api_error", "oops"),
                StripeStub.refusal(503, "api_error", "later"),
                StripeStub.refusal(409, "invalid_request_error", "idempotency_key_in_use"),
                StripeStub.refusal(429, "invalid_request_error", "rate_limit"));
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void doesNotKnowWhatAnAnswerThatIsNoneMeansWhateverWasAsked(ResponseDefinitionBuilder answer) {
        stripe.answersEverything(answer);

        assertUnknown(stripe -> stripe.start(request()));
        assertUnknown(stripe -> stripe.read(REF));
        assertUnknown(stripe -> stripe.find(new PaymentSearch(PAYMENT, Instant.EPOCH, Instant.EPOCH)));
        assertUnknown(stripe -> stripe.capture(REF, FIVE));
        assertUnknown(stripe -> stripe.cancel(REF));
        assertUnknown(stripe -> stripe.refund(REF, REFUND, FIVE));
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void doesNotKnowWhetherWhatItSentWasDone(ResponseDefinitionBuilder answer) {
        stripe.answersEverything(answer);
        stripe.session("complete", intent("requires_capture", 0));

        assertUnknown(stripe -> stripe.capture(REF, FIVE));
        assertUnknown(stripe -> stripe.cancel(REF));
        assertUnknown(stripe -> stripe.refund(REF, REFUND, FIVE));
    }

    @ParameterizedTest
    @CsvSource({
        "402, card_error,            card_declined,                     CARD_DECLINED",
        "402, card_error,            expired_card,                      EXPIRED_CARD",
        "402, card_error,            insufficient_funds,                INSUFFICIENT_FUNDS",
        "400, invalid_request_error, amount_too_small,                  AMOUNT_NOT_ACCEPTED",
        "400, invalid_request_error, payment_intent_unexpected_state,   NOT_IN_THIS_STATE",
        "400, invalid_request_error, whatever_comes_next,               OTHER",
    })
    void aRefusalIsOneThatAPersonCanActOn(int status, String type, String code, Decline reason) {
        stripe.session("complete", intent("requires_capture", 0));
        stripe.refuses(INTENT + "/capture", status, type, code);

        assertThatThrownBy(() -> provider.capture(REF, FIVE))
                .isInstanceOfSatisfying(
                        PaymentDeclined.class,
                        declined -> assertThat(declined.reason()).isEqualTo(reason))
                .hasMessageNotContainingAny("ada@", "Secret");
    }

    @ParameterizedTest
    @CsvSource({
        "401, invalid_request_error, api_key_expired",
        "403, invalid_request_error, no_permission",
        "400, idempotency_error,     key_reused",
    })
    void aMistakeOfOursIsNobodysRefusal(int status, String type, String code) {
        stripe.answersEverything(StripeStub.refusal(status, type, code));

        assertThat(catchThrowable(() -> provider.start(request())))
                .isInstanceOf(ProviderMisconfigured.class)
                .hasNoCause()
                .hasMessageNotContainingAny("ada@", "Secret");
    }

    @Test
    void nobodyHasPaidYetSoThereIsNothingToTakeOrGiveBack() {
        stripe.session("open", "null");

        assertThatThrownBy(() -> provider.capture(REF, FIVE)).isInstanceOf(PaymentDeclined.class);
        assertThatThrownBy(() -> provider.refund(REF, REFUND, FIVE)).isInstanceOf(PaymentDeclined.class);
    }

    private void assertUnknown(Consumer<StripeProvider> call) {
        assertThat(catchThrowable(() -> call.accept(provider)))
                .isInstanceOf(OutcomeUnknown.class)
                .hasMessageNotContainingAny("ada@", "Secret");
    }

    private static PaymentRequest request() {
        return new PaymentRequest(
                PAYMENT, FIVE, Capture.AUTOMATIC, "Parking", URI.create("https://forecourt.example/"), Map.of());
    }
}
