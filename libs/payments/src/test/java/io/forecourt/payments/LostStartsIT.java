package io.forecourt.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.payments.TestBank.Loss;
import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.ProviderState;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A payment of which nobody knows whether the provider knows it. */
class LostStartsIT {

    private static final TestDatabaseOfPayments DATABASE = new TestDatabaseOfPayments("lost-starts-it");

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
    void aLostStartIsFoundAgainOrStartedAgain(Loss loss) {
        bank.loseNext("start", loss);
        UUID id = instance.prepare(Capture.AUTOMATIC, 1200);

        assertThat(instance.payments.proceed(id).state()).isEqualTo(PaymentState.CREATED);
        clock.pass(Duration.ofSeconds(10));
        instance.reconcile();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.PENDING);
        assertThat(instance.payment(id).next()).hasToString("https://bank.example/pay");
        assertThat(bank.calls("start")).isEqualTo(loss == Loss.AFTER_IT_WAS_DONE ? 1 : 2);
        paysAndBalances(id, 1200);
    }

    @ParameterizedTest
    @EnumSource
    void aLostSearchIsRepeated(Loss loss) {
        bank.loseNext("start", Loss.AFTER_IT_WAS_DONE);
        bank.loseNext("find", loss);
        UUID id = instance.prepare(Capture.AUTOMATIC, 700);
        instance.payments.proceed(id);

        instance.payments.proceed(id);
        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.CREATED);
        clock.pass(Duration.ofMinutes(1));
        instance.reconcile();

        assertThat(bank.calls("start")).isEqualTo(1);
        paysAndBalances(id, 700);
    }

    @Test
    void whatWasNeverStartedAndCanNotBePaidAnyMoreIsGivenUp() {
        bank.loseNext("start", Loss.BEFORE_IT_WAS_DONE);
        UUID id = instance.prepare(Capture.AUTOMATIC, 300);
        instance.payments.proceed(id);

        clock.pass(Duration.ofMinutes(11));
        instance.reconcile();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.CANCELED);
        assertThat(bank.knows(id)).isFalse();
    }

    @Test
    void whatWasStartedAndLostAndCanNotBePaidAnyMoreIsEndedAtTheProviderToo() {
        bank.loseNext("start", Loss.AFTER_IT_WAS_DONE);
        UUID id = instance.prepare(Capture.AUTOMATIC, 300);
        instance.payments.proceed(id);

        clock.pass(Duration.ofMinutes(11));
        instance.reconcile();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.CANCELED);
        assertThat(bank.of(id).state()).isEqualTo(ProviderState.CANCELED);
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
