package io.forecourt.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.payments.provider.Capture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Instances that die, and listeners that fail, between the provider's answer and the commit. */
class CrashesIT {

    private static final TestDatabaseOfPayments DATABASE = new TestDatabaseOfPayments("crashes-it");

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
    void whatAnInstanceHadInHandsWhenItDiedIsTakenUpByAnother() {
        UUID id = authorized();
        instance.capture(id, 1200);
        bank.beforeNextAnswer("capture", () -> {
            throw new Killed();
        });
        killedIn(() -> instance.payments.proceed(id));
        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.AUTHORIZED);
        other.reconcile();
        assertThat(other.payment(id).state()).isEqualTo(PaymentState.AUTHORIZED);

        clock.pass(Duration.ofMinutes(2));
        other.reconcile();

        assertThat(other.payment(id).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(bank.calls("capture")).isEqualTo(1);
        assertThat(other.ledger.discrepancies()).isEmpty();
    }

    @Test
    void aCrashBetweenTheProvidersAnswerAndTheCommitLeavesNothingHalfDone() {
        UUID id = authorized();
        AtomicInteger crashes = new AtomicInteger(2);
        List<PaymentState> confirmed = new ArrayList<>();
        instance.listeners.add((_, now) -> {
            if (crashes.getAndDecrement() > 0) {
                throw new IllegalStateException("crash before the commit");
            }
            confirmed.add(now.state());
        });
        instance.capture(id, 1200);

        instance.reconcile();
        assertThat(bank.of(id).captured()).isEqualTo(1200);
        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.AUTHORIZED);
        assertThat(instance.status.failedCount()).isEqualTo(1);
        instance.settle();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(confirmed).containsExactly(PaymentState.CAPTURED);
        assertThat(bank.calls("capture")).isEqualTo(1);
        assertThat(instance.ledger.discrepancies()).isEmpty();
    }

    @Test
    void aRefundThatIsOwedIsOneTransactionWithWhatItIsOwedFor() {
        UUID id = instance.started(Capture.AUTOMATIC, 1200).id();
        instance.cancel(id);
        instance.listeners.add((_, now) -> {
            if (now.state() == PaymentState.CAPTURED && now.cancelWanted()) {
                instance.payments.refund(new RefundOrder(UUID.randomUUID(), now.id(), now.amount(), Instance.REVENUE));
            }
        });
        bank.of(id).pay();

        instance.reconcile();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.REFUNDED);
        assertThat(bank.of(id).givenBack()).isEqualTo(1200);
        assertThat(instance.ledger.discrepancies()).isEmpty();
    }

    private static void killedIn(Runnable work) {
        try {
            work.run();
        } catch (Killed e) {
            return;
        }
        throw new AssertionError("Nobody was killed.");
    }

    private UUID authorized() {
        UUID id = instance.started(Capture.MANUAL, 1200).id();
        bank.of(id).pay();
        instance.payments.proceed(id);
        return id;
    }

    /** No handler of ours runs after this, as after the end of a process. */
    private static final class Killed extends Error {}
}
