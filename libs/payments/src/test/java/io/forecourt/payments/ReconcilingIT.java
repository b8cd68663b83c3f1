package io.forecourt.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.payments.TestBank.Loss;
import io.forecourt.payments.provider.Capture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances at once, and a provider that is away. */
class ReconcilingIT {

    private static final TestDatabaseOfPayments DATABASE = new TestDatabaseOfPayments("reconciling-it");

    private final TestBank bank = new TestBank();
    private final TestClock clock = new TestClock();
    private final Instance instance = new Instance(DATABASE, bank, clock);
    private final Instance other = new Instance(DATABASE, bank, clock);

    @BeforeEach
    void nothingIsDue() {
        DATABASE.emptyAgenda();
    }

    @AfterAll
    static void closes() {
        DATABASE.close();
    }

    @Test
    void twoInstancesAtOnceStartEachPaymentOnceAndTakeItsMoneyOnce() {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ids.add(instance.prepare(Capture.MANUAL, 100 + i));
        }
        clock.pass(Duration.ofSeconds(30));
        instance.reconciling.start();
        other.reconciling.start();
        try {
            awaitAll(ids, PaymentState.PENDING);
            assertThat(bank.calls("start")).isEqualTo(60);

            for (int i = 0; i < 60; i++) {
                bank.of(ids.get(i)).pay();
                instance.webhook("paid-" + ids.get(i), ids.get(i));
            }
            awaitAll(ids, PaymentState.AUTHORIZED);
            ids.forEach(id -> other.capture(id, 100));
            awaitAll(ids, PaymentState.CAPTURED);
            ids.forEach(id -> instance.refund(id, 40));
            awaitAll(ids, PaymentState.PARTLY_REFUNDED);
        } finally {
            instance.reconciling.stop();
            other.reconciling.stop();
        }

        assertThat(bank.calls("capture")).isEqualTo(60);
        assertThat(ids).allSatisfy(id -> assertThat(bank.of(id).givenBack()).isEqualTo(40));
        assertThat(instance.ledger.discrepancies()).isEmpty();
    }

    @Test
    void twoThatLookAtOnePaymentAtOnceDoNoHarm() {
        UUID id = captured();
        instance.refund(id, 500);
        bank.beforeNextAnswer("read", () -> {
            clock.pass(Duration.ofMinutes(3));
            other.payments.proceed(id);
        });

        instance.payments.proceed(id);

        assertThat(bank.of(id).givenBack()).isLessThanOrEqualTo(1200);
        assertThat(instance.payment(id).refunded()).isEqualTo(500);
        assertThat(bank.of(id).refundCount()).isEqualTo(1);
        assertThat(instance.ledger.discrepancies()).isEmpty();
    }

    @Test
    void aProviderThatIsAwayForHoursIsAskedLessAndLess() {
        UUID id = authorized();
        instance.capture(id, 1200);
        for (int i = 0; i < 360; i++) {
            bank.loseNext("read", Loss.BEFORE_IT_WAS_DONE);
            instance.reconcile();
            clock.pass(Duration.ofSeconds(30));
        }
        assertThat(bank.calls("read")).isLessThan(40);

        bank.loseNothing();
        instance.settle();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.CAPTURED);
    }

    @Test
    void whatNobodyPaysIsAskedForLessAndLessUntilItCannotBePaid() {
        UUID id = instance.started(Capture.AUTOMATIC, 1200).id();
        for (int i = 0; i < 610; i++) {
            clock.pass(Duration.ofSeconds(1));
            instance.reconcile();
        }
        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.CANCELED);
        assertThat(bank.calls("read")).isLessThanOrEqualTo(6);

        int before = bank.calls("read");
        instance.settle();

        assertThat(bank.calls("read")).isEqualTo(before);
    }

    @Test
    void whatIsPaidWithoutAnyNewsIsSeenBeforeItIsTwiceAsOld() {
        UUID id = instance.started(Capture.AUTOMATIC, 1200).id();
        clock.pass(Duration.ofSeconds(100));
        instance.reconcile();
        bank.of(id).pay();

        clock.pass(Duration.ofSeconds(101));
        instance.reconcile();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.CAPTURED);
    }

    private void awaitAll(List<UUID> ids, PaymentState state) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(ids).allMatch(id -> instance.payment(id).state() == state));
    }

    private UUID authorized() {
        UUID id = instance.started(Capture.MANUAL, 1200).id();
        bank.of(id).pay();
        instance.payments.proceed(id);
        return id;
    }

    private UUID captured() {
        UUID id = instance.started(Capture.AUTOMATIC, 1200).id();
        bank.of(id).pay();
        instance.payments.proceed(id);
        return id;
    }
}
