package io.forecourt.payments;

import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.ProviderPayment;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies what a provider says: state, refunds, ledger and whatever the listeners write are one transaction. What is
 * said late or twice changes nothing, for everything goes forward only.
 */
final class Applying {

    private final TransactionTemplate transaction;
    private final PaymentTable payments;
    private final ApplyingRefunds refunds;
    private final Bookkeeping books;
    private final Listeners listeners;

    Applying(
            TransactionTemplate transaction,
            PaymentTable payments,
            ApplyingRefunds refunds,
            Bookkeeping books,
            Listeners listeners) {
        this.transaction = transaction;
        this.payments = payments;
        this.refunds = refunds;
        this.books = books;
        this.listeners = listeners;
    }

    /** The payment as it is now that this was seen. */
    Payment seen(UUID id, ProviderPayment seen) {
        return changing(id, before -> {
            requireSameMoney(before, seen);
            if (seen.captured() > before.captured()) {
                books.captured(before, seen.captured() - before.captured());
            }
            long captured = Math.max(before.captured(), seen.captured());
            List<Refund> concluded = refunds.apply(before, seen.refunds());
            long refunded = refunds.succeeded(id);
            PaymentState state = before.state().after(seen.state(), captured, refunded);
            payments.seen(before, seen, state, captured, refunded);
            return concluded;
        });
    }

    /** The provider has refused to start it. */
    Payment failed(UUID id, Decline decline) {
        return changing(id, before -> {
            if (before.state() == PaymentState.CREATED) {
                payments.givenUp(id, PaymentState.FAILED, decline);
            }
            return List.of();
        });
    }

    /** The provider knows nothing of it, and will not be asked any more. */
    Payment neverStarted(UUID id) {
        return changing(id, before -> {
            if (before.state() == PaymentState.CREATED) {
                payments.givenUp(id, PaymentState.CANCELED, null);
            }
            return List.of();
        });
    }

    /** The provider has refused, and the payment is as it was. */
    Payment captureRefused(UUID id, Decline decline) {
        return changing(id, before -> {
            payments.captureRefused(id, decline);
            return List.of();
        });
    }

    Payment refundRefused(UUID id, Refund refund) {
        return changing(id, before -> refunds.refused(before, refund.id()));
    }

    private Payment changing(UUID id, Change change) {
        return transaction.execute(_ -> {
            Payment before = payments.lock(id);
            List<Refund> concluded = change.make(before);
            Payment now = payments.get(id);
            if (!now.tellsMoreThan(before) && concluded.isEmpty()) {
                return now;
            }
            if (now.tellsMoreThan(before)) {
                listeners.paymentChanged(before, now);
            }
            for (Refund refund : concluded) {
                listeners.refundChanged(now, refund);
            }
            return payments.get(id);
        });
    }

    /** Not a thing to guess about: it stays as it is, and the log says so again and again. */
    private static void requireSameMoney(Payment payment, ProviderPayment seen) {
        @Nullable String known = payment.providerId();
        if (!payment.amount().equals(seen.amount()) || (known != null && !known.equals(seen.providerId()))) {
            throw new IllegalStateException("Payment %s of %s is %s of %s at the provider's"
                    .formatted(payment.id(), payment.amount(), seen.providerId(), seen.amount()));
        }
    }

    /** Made while the payment is locked. */
    @FunctionalInterface
    private interface Change {
        /** @return the refunds that are concluded by it */
        List<Refund> make(Payment before);
    }
}
