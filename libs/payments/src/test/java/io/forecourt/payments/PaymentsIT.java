package io.forecourt.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.ProviderState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaymentsIT {

    private static final TestDatabaseOfPayments DATABASE = new TestDatabaseOfPayments("payments-it");

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
    void aPaymentIsWrittenWithItsTransactionOrNotAtAll() {
        UUID id = UUID.randomUUID();
        PaymentOrder order = instance.order(id, Capture.AUTOMATIC, 1200);

        assertThatThrownBy(() -> instance.payments.prepare(order)).isInstanceOf(IllegalStateException.class);
        DATABASE.transaction().executeWithoutResult(status -> {
            instance.payments.prepare(order);
            status.setRollbackOnly();
        });
        assertThat(instance.payments.find(id)).isEmpty();
        assertThat(bank.calls("start")).isZero();
    }

    @Test
    void noTransactionWaitsForAProvider() {
        UUID id = instance.prepare(Capture.AUTOMATIC, 1200);

        assertThatThrownBy(() -> DATABASE.transaction().execute(_ -> instance.payments.proceed(id)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatItsCallerDidNotStartIsStartedForIt() {
        UUID id = instance.prepare(Capture.AUTOMATIC, 1200);
        instance.reconcile();
        assertThat(bank.knows(id)).isFalse();

        clock.pass(Duration.ofSeconds(30));
        instance.reconcile();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.PENDING);
    }

    @Test
    void whatNobodyPaysInTimeCanNotBePaidAnyMore() {
        UUID id = instance.started(Capture.AUTOMATIC, 1200).id();

        clock.pass(Duration.ofMinutes(10));
        instance.reconcile();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.CANCELED);
        assertThat(bank.of(id).state()).isEqualTo(ProviderState.CANCELED);
    }

    @Test
    void whatHasHadNoEffectIsAskedForAgainLater() {
        UUID id = instance.started(Capture.AUTOMATIC, 1200).id();
        bank.of(id).cancelsLater();
        instance.cancel(id);

        instance.reconcile();
        assertThat(bank.calls("cancel")).isEqualTo(1);
        clock.pass(Duration.ofMinutes(1));
        instance.reconcile();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.CANCELED);
    }

    @Test
    void whoPaysInTheMomentOfTheCancellationHasPaid() {
        UUID id = instance.started(Capture.AUTOMATIC, 1200).id();
        instance.cancel(id);
        bank.beforeNextAnswer("read", () -> bank.of(id).pay());

        instance.reconcile();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(instance.payment(id).cancelWanted()).isTrue();
        assertThat(instance.ledger.discrepancies()).isEmpty();
    }

    @Test
    void aPartOfWhatIsSetAsideIsTakenAndNoMoreThanThat() {
        UUID id = authorized();
        assertThatThrownBy(() -> instance.capture(id, 1201)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> instance.capture(id, 0)).isInstanceOf(IllegalArgumentException.class);

        instance.capture(id, 700);
        instance.capture(id, 700);
        assertThatThrownBy(() -> instance.capture(id, 800)).isInstanceOf(NotInThisState.class);
        assertThatThrownBy(() -> instance.cancel(id)).isInstanceOf(NotInThisState.class);
        instance.reconcile();

        assertThat(instance.payment(id).captured()).isEqualTo(700);
        assertThat(bank.calls("capture")).isEqualTo(1);
    }

    @Test
    void aRefusedCaptureIsToldAndMayBeWantedAgain() {
        UUID id = authorized();
        bank.of(id).refuseCaptures(Decline.EXPIRED_CARD);
        List<Decline> told = new ArrayList<>();
        instance.listeners.add((_, now) -> told.add(now.decline()));
        instance.capture(id, 700);

        instance.reconcile();
        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.AUTHORIZED);
        assertThat(told).containsExactly(Decline.EXPIRED_CARD);

        bank.of(id).refuseCaptures(null);
        instance.capture(id, 700);
        instance.reconcile();
        assertThat(instance.payment(id).captured()).isEqualTo(700);
    }

    private UUID authorized() {
        UUID id = instance.started(Capture.MANUAL, 1200).id();
        bank.of(id).pay();
        instance.payments.proceed(id);
        return id;
    }
}
