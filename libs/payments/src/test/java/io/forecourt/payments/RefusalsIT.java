package io.forecourt.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.PaymentDeclined;
import io.forecourt.payments.provider.ProviderMisconfigured;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider that says no, to the payment or to us, or something else than we know. */
class RefusalsIT {

    private static final TestDatabaseOfPayments DATABASE = new TestDatabaseOfPayments("refusals-it");

    private final TestBank bank = new TestBank();
    private final TestClock clock = new TestClock();
    private final Instance instance = new Instance(DATABASE, bank, clock);

    @BeforeEach
    void nothingIsDue() {
        DATABASE.emptyAgenda();
    }

    @AfterAll
    static void closes() {
        DATABASE.close();
    }

    @Test
    void whatIsRefusedFromTheStartHasFailedAndIsNotTriedAgain() {
        List<PaymentState> told = new ArrayList<>();
        instance.listeners.add((_, now) -> told.add(now.state()));
        bank.failNext("start", new PaymentDeclined(Decline.AMOUNT_NOT_ACCEPTED, "too small"));

        Payment payment = instance.started(Capture.AUTOMATIC, 1);
        instance.settle();

        assertThat(payment.state()).isEqualTo(PaymentState.FAILED);
        assertThat(payment.decline()).isEqualTo(Decline.AMOUNT_NOT_ACCEPTED);
        assertThat(told).containsExactly(PaymentState.FAILED);
        assertThat(bank.calls("start")).isEqualTo(1);
    }

    @Test
    void aMistakeOfOursHoldsThePaymentUpUntilItIsMended() {
        bank.failNext("start", new ProviderMisconfigured("wrong key"));

        Payment payment = instance.started(Capture.AUTOMATIC, 1200);
        assertThat(payment.state()).isEqualTo(PaymentState.CREATED);
        assertThat(instance.status.failedCount()).isEqualTo(1);
        clock.pass(Duration.ofMinutes(1));
        instance.reconcile();

        assertThat(instance.payment(payment.id()).state()).isEqualTo(PaymentState.PENDING);
    }

    @Test
    void aRefusedRefundIsAskedForAgainLaterAndLater() {
        UUID id = captured();
        bank.failNext("refund", new PaymentDeclined(Decline.OTHER, "no money"));
        instance.refund(id, 500);
        instance.reconcile();
        assertThat(refund(id)).isEqualTo(Refund.State.REQUESTED);
        clock.pass(Duration.ofHours(24));
        instance.reconcile();
        assertThat(bank.calls("refund")).isEqualTo(1);

        clock.pass(Duration.ofHours(2));
        instance.reconcile();

        assertThat(refund(id)).isEqualTo(Refund.State.SUCCEEDED);
        assertThat(instance.ledger.discrepancies()).isEmpty();
    }

    @Test
    void aRefundThatIsRefusedForAWeekShowsUntilTheMoneyHasGoneBackOtherwise() {
        clock.pass(Duration.between(clock.instant(), Instant.now()));
        var owed = new OwedRefunds(DATABASE.jdbc());
        long before = owed.refused();
        UUID id = captured();
        instance.refund(id, 500);
        for (int hours : new int[] {0, 26, 51, 101}) {
            assertThat(refund(id)).isEqualTo(Refund.State.REQUESTED);
            bank.failNext("refund", new PaymentDeclined(Decline.OTHER, "no money"));
            clock.pass(Duration.ofHours(hours));
            instance.reconcile();
        }
        assertThat(refund(id)).isEqualTo(Refund.State.FAILED);
        assertThat(owed.refused()).isEqualTo(before + 1);
        assertThat(instance.ledger.discrepancies()).isEmpty();

        bank.of(id).refund(null, 500);
        instance.webhook("by-hand-" + id, id);
        instance.reconcile();

        assertThat(owed.refused()).isEqualTo(before);
        assertThat(instance.ledger.discrepancies()).isEmpty();
    }

    private UUID captured() {
        UUID id = instance.started(Capture.AUTOMATIC, 1200).id();
        bank.of(id).pay();
        instance.payments.proceed(id);
        return id;
    }

    private Refund.State refund(UUID id) {
        return instance.payments.refunds(id).getFirst().state();
    }

    @Test
    void anotherAmountThanOursIsNotBooked() {
        UUID id = instance.started(Capture.AUTOMATIC, 1200).id();
        DATABASE.jdbc()
                .sql("update payments set amount = 1300 where id = ?")
                .param(id)
                .update();
        bank.of(id).pay();

        instance.payments.proceed(id);

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.PENDING);
        assertThat(instance.status.failedCount()).isEqualTo(1);
        assertThat(instance.ledger.discrepancies()).isEmpty();
    }
}
