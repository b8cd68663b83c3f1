package io.forecourt.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forecourt.payments.TestClock;
import io.forecourt.payments.TestDatabaseOfPayments;
import io.forecourt.payments.money.Money;
import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.PaymentRef;
import io.forecourt.payments.provider.PaymentRequest;
import io.forecourt.payments.provider.UnverifiedWebhook;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SandboxWebhooksIT {

    private static final TestDatabaseOfPayments DATABASE = new TestDatabaseOfPayments("sandbox-webhooks-it");

    private final TestClock clock = new TestClock();
    private final SandboxTable table = new SandboxTable(DATABASE.jdbc());
    private final SandboxWebhooks webhooks =
            new SandboxWebhooks(DATABASE.jdbc(), new SandboxSignature(table.webhookSecret(), clock), clock);
    private final SandboxProvider sandbox = new SandboxProvider(table, webhooks, DATABASE.transaction());
    private final SandboxCheckout checkout = new SandboxCheckout(table, webhooks, DATABASE.transaction());

    @BeforeEach
    void noWebhooksWait() {
        DATABASE.jdbc().sql("delete from sandbox_webhooks").update();
    }

    @AfterAll
    static void closes() {
        DATABASE.close();
    }

    @Test
    void repeatsAWebhookUntilItIsTakenAndSignsItAnew() {
        PaymentRef ref = started();
        checkout.pay(ref.providerId(), TestCard.SUCCESS);

        var first = webhooks.due();
        assertThat(first).hasSize(1);
        assertThat(webhooks.due()).isEmpty();
        clock.pass(Duration.ofMinutes(10));
        var again = webhooks.due();
        assertThat(again).hasSize(1);
        assertThat(sandbox.webhook(again.getFirst().body(), again.getFirst().signature())
                        .paymentId())
                .isEqualTo(ref.paymentId());
        assertThatThrownBy(() -> sandbox.webhook(
                        first.getFirst().body(), first.getFirst().signature()))
                .isInstanceOf(UnverifiedWebhook.class);

        webhooks.taken(again.getFirst());
        clock.pass(Duration.ofDays(1));
        assertThat(webhooks.due()).isEmpty();
    }

    @Test
    void theLateWebhookComesAMinuteLater() {
        PaymentRef ref = started();
        checkout.pay(ref.providerId(), TestCard.LATE_WEBHOOK);

        assertThat(webhooks.due()).isEmpty();
        clock.pass(SandboxCheckout.LATE);
        assertThat(webhooks.due()).hasSize(1);
    }

    private PaymentRef started() {
        PaymentRequest request = request();
        return new PaymentRef(request.paymentId(), sandbox.start(request).providerId());
    }

    private static PaymentRequest request() {
        return new PaymentRequest(
                UUID.randomUUID(),
                Money.of(1200, "EUR"),
                Capture.AUTOMATIC,
                "Parking",
                URI.create("https://forecourt.example/parking"),
                Map.of());
    }
}
