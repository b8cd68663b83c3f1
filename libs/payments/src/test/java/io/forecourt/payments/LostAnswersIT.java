package io.forecourt.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.payments.TestBank.Loss;
import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.ProviderState;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever answer is lost, the money is taken once, given back once, and in the books. */
class LostAnswersIT {

    private static final TestDatabaseOfPayments DATABASE = new TestDatabaseOfPayments("lost-answers-it");

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

    @ParameterizedTest
    @EnumSource
    void aLostCaptureTakesTheMoneyOnce(Loss loss) {
        UUID id = authorized(1200);
        bank.loseNext("capture", loss);
        instance.capture(id, 900);

        instance.reconcile();
        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.AUTHORIZED);
        clock.pass(Duration.ofSeconds(10));
        instance.reconcile();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(instance.payment(id).captured()).isEqualTo(900);
        assertThat(bank.of(id).captured()).isEqualTo(900);
        assertThat(bank.calls("capture")).isEqualTo(loss == Loss.AFTER_IT_WAS_DONE ? 1 : 2);
        assertBalanced();
    }

    @ParameterizedTest
    @EnumSource
    void aLostCancellationLetsTheMoneyGo(Loss loss) {
        UUID id = authorized(1200);
        bank.loseNext("cancel", loss);
        instance.cancel(id);

        instance.reconcile();
        clock.pass(Duration.ofSeconds(10));
        instance.reconcile();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.CANCELED);
        assertThat(bank.of(id).state()).isEqualTo(ProviderState.CANCELED);
        assertBalanced();
    }

    @ParameterizedTest
    @EnumSource
    void aLostRefundIsGivenOnceThoughTheProviderHasForgottenItsKey(Loss loss) {
        UUID id = captured(1200);
        bank.forgetKeys();
        bank.loseNext("refund", loss);
        Refund refund = instance.refund(id, 500);
        assertThat(refund.state()).isEqualTo(Refund.State.REQUESTED);

        instance.reconcile();
        clock.pass(Duration.ofDays(3));
        instance.reconcile();

        assertThat(instance.payments.refunds(id))
                .singleElement()
                .satisfies(now -> assertThat(now.state()).isEqualTo(Refund.State.SUCCEEDED));
        assertThat(bank.of(id).refundCount()).isEqualTo(1);
        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.PARTLY_REFUNDED);
        assertBalanced();
    }

    @ParameterizedTest
    @EnumSource
    void aLostReadIsRepeated(Loss loss) {
        UUID id = instance.started(Capture.AUTOMATIC, 300).id();
        bank.of(id).pay();
        bank.loseNext("read", loss);

        assertThat(instance.payments.proceed(id).state()).isEqualTo(PaymentState.PENDING);
        clock.pass(Duration.ofMinutes(1));
        instance.reconcile();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.CAPTURED);
        assertBalanced();
    }

    private UUID authorized(long cents) {
        UUID id = instance.started(Capture.MANUAL, cents).id();
        bank.of(id).pay();
        assertThat(instance.payments.proceed(id).state()).isEqualTo(PaymentState.AUTHORIZED);
        return id;
    }

    private UUID captured(long cents) {
        UUID id = instance.started(Capture.AUTOMATIC, cents).id();
        paysAndBalances(id, cents);
        return id;
    }

    private void paysAndBalances(UUID id, long cents) {
        bank.of(id).pay();
        assertThat(instance.payments.proceed(id).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(instance.payment(id).captured()).isEqualTo(cents);
        assertThat(instance.payment(id).next()).isNull();
        assertBalanced();
    }

    private void assertBalanced() {
        assertThat(instance.ledger.discrepancies()).isEmpty();
    }
}
