package io.forecourt.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.PaymentDeclined;
import io.forecourt.payments.provider.ProviderMisconfigured;
import java.time.Duration;
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
