package io.forecourt.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forecourt.payments.ledger.Account;
import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.ProviderRefund;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefundsIT {

    private static final TestDatabaseOfPayments DATABASE = new TestDatabaseOfPayments("refunds-it");

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
    void refundsAreNeverMoreThanWasTaken() {
        UUID id = captured();
        instance.refund(id, 500);
        instance.refund(id, 600);

        assertThatThrownBy(() -> instance.refund(id, 101))
                .isInstanceOfSatisfying(
                        RefundTooLarge.class,
                        refused -> assertThat(refused.left()).isEqualTo(Instance.euros(100)));
        instance.reconcile();
        assertThatThrownBy(() -> instance.refund(id, 101)).isInstanceOf(RefundTooLarge.class);
        instance.refund(id, 100);
        instance.reconcile();

        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.REFUNDED);
        assertThat(bank.of(id).givenBack()).isEqualTo(1200);
        assertThat(instance.ledger.discrepancies()).isEmpty();
    }

    @Test
    void theSameRefundIsRequestedOnce() {
        UUID id = captured();
        var order = new RefundOrder(UUID.randomUUID(), id, Instance.euros(500), Instance.REVENUE);
        var other = new RefundOrder(order.id(), id, Instance.euros(600), Instance.REVENUE);
        for (int i = 0; i < 2; i++) {
            DATABASE.transaction().execute(_ -> instance.payments.refund(order));
            instance.reconcile();
        }

        assertThat(bank.of(id).givenBack()).isEqualTo(500);
        assertThatThrownBy(() -> DATABASE.transaction().execute(_ -> instance.payments.refund(other)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefundIsOwedUntilItsBankHasIt() {
        UUID id = captured();
        bank.of(id).refundsBegin(ProviderRefund.State.PENDING);
        long owedBefore = instance.ledger.balance(Account.REFUNDS_OWED, "EUR").minorUnits();
        instance.refund(id, 500);
        instance.settle();
        assertThat(bank.of(id).refundCount()).isEqualTo(1);
        assertThat(instance.ledger.balance(Account.REFUNDS_OWED, "EUR").minorUnits())
                .isEqualTo(owedBefore - 500);

        bank.of(id).refundsBecome(ProviderRefund.State.SUCCEEDED);
        instance.settle();

        assertThat(instance.payment(id).refunded()).isEqualTo(500);
        assertThat(instance.ledger.balance(Account.REFUNDS_OWED, "EUR").minorUnits())
                .isEqualTo(owedBefore);
        assertThat(instance.ledger.discrepancies()).isEmpty();
    }

    @Test
    void aRefundThatTheProviderRefusesIsOwedNoMoreAndTold() {
        UUID id = captured();
        List<Refund> told = new ArrayList<>();
        instance.listeners.add(new PaymentListener() {
            @Override
            public void paymentChanged(Payment before, Payment now) {}

            @Override
            public void refundChanged(Payment payment, Refund refund) {
                told.add(refund);
            }
        });
        Refund refund = instance.refund(id, 1000);
        bank.of(id).refund(null, 900);

        instance.reconcile();

        assertThat(told).extracting(Refund::state).containsExactly(Refund.State.SUCCEEDED, Refund.State.FAILED);
        assertThat(told.getLast().id()).isEqualTo(refund.id());
        assertThat(instance.payment(id).refunded()).isEqualTo(900);
        assertThat(instance.ledger.discrepancies()).isEmpty();
    }

    @Test
    void moneyThatComesBackLongAfterItWasGivenBackIsInTheBooks() {
        UUID id = captured();
        instance.refund(id, 500);
        instance.reconcile();

        bank.of(id).refundsBecome(ProviderRefund.State.FAILED);
        instance.webhook("failed-" + id, id);
        instance.reconcile();

        assertThat(instance.payments.refunds(id))
                .singleElement()
                .satisfies(refund -> assertThat(refund.state()).isEqualTo(Refund.State.FAILED));
        assertThat(instance.payment(id).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(instance.refund(id, 1200).state()).isEqualTo(Refund.State.REQUESTED);
        assertThat(instance.ledger.discrepancies()).isEmpty();
    }

    private UUID captured() {
        UUID id = instance.started(Capture.AUTOMATIC, 1200).id();
        bank.of(id).pay();
        instance.payments.proceed(id);
        return id;
    }
}
