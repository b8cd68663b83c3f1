package io.forecourt.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forecourt.payments.TestClock;
import io.forecourt.payments.TestDatabaseOfPayments;
import io.forecourt.payments.money.Money;
import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.OutcomeUnknown;
import io.forecourt.payments.provider.PaymentDeclined;
import io.forecourt.payments.provider.PaymentRef;
import io.forecourt.payments.provider.PaymentRequest;
import io.forecourt.payments.provider.PaymentSearch;
import io.forecourt.payments.provider.ProviderPayment;
import io.forecourt.payments.provider.ProviderState;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxProviderIT {

    private static final TestDatabaseOfPayments DATABASE = new TestDatabaseOfPayments("sandbox-it");

    private final TestClock clock = new TestClock();
    private final SandboxTable table = new SandboxTable(DATABASE.jdbc());
    private final SandboxWebhooks webhooks =
            new SandboxWebhooks(DATABASE.jdbc(), new SandboxSignature(table.webhookSecret(), clock), clock);
    private final SandboxProvider sandbox = new SandboxProvider(table, webhooks, DATABASE.transaction());
    private final SandboxCheckout checkout = new SandboxCheckout(table, webhooks, DATABASE.transaction());

    @AfterAll
    static void closes() {
        DATABASE.close();
    }

    @Test
    void startsAPaymentOnceAndFindsItAgain() {
        PaymentRequest request = request(Capture.AUTOMATIC);
        ProviderPayment first = sandbox.start(request);

        assertThat(sandbox.start(request)).isEqualTo(first);
        assertThat(sandbox.find(new PaymentSearch(request.paymentId(), Instant.MIN, Instant.MAX)))
                .contains(first);
        assertThat(sandbox.find(new PaymentSearch(UUID.randomUUID(), Instant.MIN, Instant.MAX)))
                .isEmpty();
        assertThat(first.next()).hasToString("/api/v1/sandbox-payments/" + first.providerId());
    }

    @ParameterizedTest
    @CsvSource({
        "SUCCESS,            CAPTURED,",
        "LATE_WEBHOOK,       CAPTURED,",
        "LOST_ANSWER,        CAPTURED,",
        "DECLINED,           OPEN,     CARD_DECLINED",
        "INSUFFICIENT_FUNDS, OPEN,     INSUFFICIENT_FUNDS",
        "CHALLENGE,          OPEN,",
    })
    void eachCardDoesWhatItSays(TestCard card, ProviderState state, Decline decline) {
        PaymentRef ref = started(Capture.AUTOMATIC);

        checkout.pay(ref.providerId(), card);

        ProviderPayment payment = sandbox.read(ref);
        assertThat(payment.state()).isEqualTo(state);
        assertThat(payment.decline()).isEqualTo(decline);
        assertThat(payment.captured()).isEqualTo(state == ProviderState.CAPTURED ? 1200 : 0);
    }

    @Test
    void whoWasDeclinedMayTryAgain() {
        PaymentRef ref = started(Capture.MANUAL);
        checkout.pay(ref.providerId(), TestCard.DECLINED);
        checkout.pay(ref.providerId(), TestCard.CHALLENGE);
        checkout.answer(ref.providerId(), false);
        assertThat(sandbox.read(ref).decline()).isEqualTo(Decline.AUTHENTICATION_FAILED);
        checkout.answer(ref.providerId(), true);
        assertThat(sandbox.read(ref).state()).isEqualTo(ProviderState.OPEN);

        checkout.pay(ref.providerId(), TestCard.CHALLENGE);
        checkout.answer(ref.providerId(), true);

        assertThat(sandbox.read(ref).state()).isEqualTo(ProviderState.AUTHORIZED);
        assertThat(sandbox.read(ref).decline()).isNull();
    }

    @Test
    void whatIsOverStaysAsItIs() {
        PaymentRef ref = started(Capture.MANUAL);
        sandbox.cancel(ref);

        checkout.pay(ref.providerId(), TestCard.SUCCESS);

        assertThat(sandbox.read(ref).state()).isEqualTo(ProviderState.CANCELED);
        assertThatThrownBy(() -> sandbox.capture(ref, Money.of(1, "EUR"))).isInstanceOf(PaymentDeclined.class);
    }

    @Test
    void capturesOnceAndGivesBackNoMoreThanThat() {
        PaymentRef ref = started(Capture.MANUAL);
        checkout.pay(ref.providerId(), TestCard.SUCCESS);
        UUID refund = UUID.randomUUID();

        sandbox.capture(ref, Money.of(900, "EUR"));
        sandbox.capture(ref, Money.of(900, "EUR"));
        sandbox.refund(ref, refund, Money.of(600, "EUR"));
        sandbox.refund(ref, refund, Money.of(600, "EUR"));

        assertThat(sandbox.read(ref).captured()).isEqualTo(900);
        assertThat(sandbox.read(ref).refunds()).hasSize(1);
        assertThatThrownBy(() -> sandbox.refund(ref, UUID.randomUUID(), Money.of(301, "EUR")))
                .isInstanceOf(PaymentDeclined.class);
    }

    @Test
    void losesOneAnswerAfterItHasDoneWhatItWasAskedAndTellsNobody() {
        PaymentRef ref = started(Capture.MANUAL);
        checkout.pay(ref.providerId(), TestCard.LOST_ANSWER);

        assertThatThrownBy(() -> sandbox.capture(ref, Money.of(1200, "EUR"))).isInstanceOf(OutcomeUnknown.class);

        assertThat(sandbox.read(ref).state()).isEqualTo(ProviderState.CAPTURED);
        assertThat(sandbox.refund(ref, UUID.randomUUID(), Money.of(1, "EUR")).refunds())
                .hasSize(1);
        assertThat(webhooks.due())
                .noneMatch(sent -> new String(sent.body(), StandardCharsets.UTF_8)
                        .contains(ref.paymentId().toString()));
    }

    private PaymentRef started(Capture capture) {
        PaymentRequest request = request(capture);
        return new PaymentRef(request.paymentId(), sandbox.start(request).providerId());
    }

    private static PaymentRequest request(Capture capture) {
        return new PaymentRequest(
                UUID.randomUUID(),
                Money.of(1200, "EUR"),
                capture,
                "Parking",
                URI.create("https://forecourt.example/parking"),
                Map.of());
    }
}
