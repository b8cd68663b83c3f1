package io.forecourt.payments;

import io.forecourt.payments.provider.Capture;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Payments of a service. What is wanted is written with the business transaction, and asked of the provider after it:
 * again and again, under the same key, until the outcome is known. All of it may be said twice.
 */
public class Payments {

    /** Whoever prepares a payment starts it at once, or has crashed. */
    private static final Duration STARTED_BY_THE_CALLER = Duration.ofSeconds(30);

    private final PaymentTable payments;
    private final RefundTable refunds;
    private final PaymentAgenda agenda;
    private final Refunding refunding;
    private final Proceeding proceeding;
    private final String provider;
    private final Clock clock;
    private final Runnable wakeReconciling;

    Payments(
            PaymentTable payments,
            RefundTable refunds,
            PaymentAgenda agenda,
            Refunding refunding,
            Proceeding proceeding,
            String provider,
            Clock clock,
            Runnable wakeReconciling) {
        this.payments = payments;
        this.refunds = refunds;
        this.agenda = agenda;
        this.refunding = refunding;
        this.proceeding = proceeding;
        this.provider = provider;
        this.clock = clock;
        this.wakeReconciling = wakeReconciling;
    }

    /**
     * Writes a payment with the current transaction; after its commit, {@link #proceed} starts it.
     *
     * @throws IllegalStateException outside a transaction
     */
    public Payment prepare(PaymentOrder order) {
        Transactions.require();
        Instant now = clock.instant();
        payments.insert(order, provider, now, now.plus(STARTED_BY_THE_CALLER));
        Payment payment = payments.get(order.id());
        if (!payment.amount().equals(order.amount()) || !payment.reference().equals(order.reference())) {
            throw new IllegalArgumentException("Payment %s is another one already.".formatted(order.id()));
        }
        return payment;
    }

    /**
     * Brings a payment on as far as it goes now. Speaks to the provider for some seconds at most; what its answer leaves
     * open is reconciled later, and what another instance is at is left to it. To be called after {@link #prepare}, and
     * when a browser has come back from the provider.
     *
     * @throws IllegalStateException inside a transaction
     */
    public Payment proceed(UUID id) {
        Transactions.refuse();
        agenda.claim(id).ifPresent(proceeding::proceed);
        return payments.get(id);
    }

    /** Locks it for the rest of the transaction: whoever locks rows of its own, too, does this first. */
    public void hold(UUID id) {
        Transactions.require();
        payments.lock(id);
    }

    /**
     * Takes what is set aside, or a part of it; the rest is let go.
     *
     * @param minorUnits of the payment's currency, at most its amount
     * @throws NotInThisState if nothing is set aside, or something else is wanted already
     */
    public Payment capture(UUID id, long minorUnits) {
        Transactions.require();
        Payment payment = payments.lock(id);
        Long wanted = payment.captureWanted();
        if (wanted != null && wanted == minorUnits) {
            return payment;
        }
        if (payment.state() != PaymentState.AUTHORIZED
                || payment.capture() != Capture.MANUAL
                || payment.cancelWanted()
                || wanted != null) {
            throw new NotInThisState(payment, "captured");
        }
        if (minorUnits < 1 || minorUnits > payment.amount().minorUnits()) {
            throw new IllegalArgumentException("What is taken is a part of " + payment.amount());
        }
        payments.wantCapture(id, minorUnits);
        return wanted(id);
    }

    /**
     * Lets nobody pay any more, and lets go what is set aside. Who pays in that very moment has paid: the listener hears
     * of it, and may refund.
     *
     * @throws NotInThisState if it is taken, or to be taken
     */
    public Payment cancel(UUID id) {
        Transactions.require();
        Payment payment = payments.lock(id);
        if (payment.cancelWanted() || payment.state().isGivenUp()) {
            return payment;
        }
        if (payment.state().isTaken() || payment.captureWanted() != null) {
            throw new NotInThisState(payment, "cancelled");
        }
        payments.wantCancel(id);
        return wanted(id);
    }

    /**
     * Gives back what was taken, or a part of it. From now on it is owed, in the ledger too.
     *
     * @throws RefundTooLarge if less is left than that
     */
    public Refund refund(RefundOrder order) {
        Transactions.require();
        Payment payment = payments.lock(order.paymentId());
        Refund refund = refunding.request(payment, order);
        wanted(payment.id());
        return refund;
    }

    public Optional<Payment> find(UUID id) {
        return payments.find(id);
    }

    /** In the order in which they were requested. */
    public List<Refund> refunds(UUID paymentId) {
        return refunds.of(paymentId);
    }

    private Payment wanted(UUID id) {
        agenda.hint(id);
        Transactions.afterCommit(wakeReconciling);
        return payments.get(id);
    }
}
