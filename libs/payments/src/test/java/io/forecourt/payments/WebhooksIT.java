package io.forecourt.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.UnverifiedWebhook;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A webhook is a hint: duplicates, any order and forgeries do no harm, and none gets lost. */
class WebhooksIT {

    private static final TestDatabaseOfPayments DATABASE = new TestDatabaseOfPayments("payment-webhooks-it");

    private final TestBank bank = new TestBank();
    private final Instance instance = new Instance(DATABASE, bank, new TestClock());

    @BeforeEach
    void nothingIsDue() {
        DATABASE.emptyAgenda();
    }

    @AfterAll
    static void closes() {
        DATABASE.close();
    }

    @Test
    void aWebhookMakesThePaymentBeReadAtOnce() {
        UUID id = paid();

        instance.webhook("evt-" + id, id);
        instance.reconcile();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.CAPTURED);
    }

    @Test
    void theSameEventIsReadOnce() {
        UUID id = paid();
        instance.webhook("evt-" + id, id);
        instance.reconcile();
        int reads = bank.calls("read");

        instance.webhook("evt-" + id, id);
        instance.webhook("evt-" + id, id);
        instance.reconcile();

        assertThat(bank.calls("read")).isEqualTo(reads);
    }

    @Test
    void anEventThatIsLateChangesNothingBack() {
        UUID id = paid();
        instance.webhook("paid-" + id, id);
        instance.reconcile();
        instance.refund(id, 1200);
        instance.reconcile();

        instance.webhook("opened-" + id, id);
        instance.reconcile();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.REFUNDED);
        assertThat(instance.ledger.discrepancies()).isEmpty();
    }

    @Test
    void aReadThatIsOlderThanWhatIsKnownChangesNothingBack() {
        UUID id = paid();
        bank.beforeNextAnswer("read", () -> {
            instance.clock.pass(Duration.ofMinutes(3));
            instance.webhook("evt-" + id, id);
            instance.payments.proceed(id);
            instance.refund(id, 200);
            instance.payments.proceed(id);
        });

        instance.payments.proceed(id);

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.PARTLY_REFUNDED);
        assertThat(bank.of(id).refundCount()).isEqualTo(1);
        assertThat(instance.ledger.discrepancies()).isEmpty();
    }

    @Test
    void aHintThatComesWhileThePaymentIsReadIsNotLost() {
        UUID id = paid();
        bank.beforeNextAnswer("read", () -> {
            bank.of(id).refund(null, 400);
            instance.webhook("evt-" + id, id);
        });
        instance.payments.proceed(id);
        assertThat(instance.payment(id).refunded()).isZero();

        instance.reconcile();

        assertThat(instance.payment(id).refunded()).isEqualTo(400);
    }

    @Test
    void whatIsForgedIsNeitherRememberedNorFollowed() {
        UUID id = paid();
        byte[] body = ("evt-" + id + " " + id).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> instance.webhooks.receive("bank", body, "bad")).isInstanceOf(UnverifiedWebhook.class);
        instance.reconcile();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.PENDING);
        assertThat(instance.status.unverifiedCount()).isEqualTo(1);
        instance.webhook("evt-" + id, id);
        instance.reconcile();
        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.CAPTURED);
    }

    @Test
    void anEventOfAPaymentThatIsNotOursIsTakenAndLeftAlone() {
        instance.webhook("evt-" + UUID.randomUUID(), UUID.randomUUID());

        assertThat(instance.reconciling.once()).isZero();
    }

    @Test
    void eventsAreForgottenOnceNobodyRepeatsThem() {
        UUID id = paid();
        instance.webhook("evt-" + id, id);
        instance.clock.pass(Duration.ofDays(31));

        instance.webhook("evt-" + UUID.randomUUID(), id);

        assertThat(DATABASE.jdbc()
                        .sql("select count(*) from provider_events where event_id = ?")
                        .param("evt-" + id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** At the bank; here nobody knows it yet. */
    private UUID paid() {
        UUID id = instance.started(Capture.AUTOMATIC, 1200).id();
        bank.of(id).pay();
        return id;
    }
}
