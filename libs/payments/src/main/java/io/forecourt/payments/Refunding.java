package io.forecourt.payments;

import java.time.Clock;
import java.util.Optional;

/** Promises refunds, never more than was taken. */
final class Refunding {

    private final RefundTable refunds;
    private final Bookkeeping books;
    private final Clock clock;

    Refunding(RefundTable refunds, Bookkeeping books, Clock clock) {
        this.refunds = refunds;
        this.books = books;
        this.clock = clock;
    }

    /** @param payment locked, so that nobody promises the same money */
    Refund request(Payment payment, RefundOrder order) {
        Optional<Refund> known = refunds.find(order.id());
        if (known.isPresent()) {
            return requireSame(known.get(), order);
        }
        long promised = refunds.of(payment.id()).stream()
                .filter(refund -> refund.state() != Refund.State.FAILED)
                .mapToLong(refund -> refund.amount().minorUnits())
                .sum();
        long left = Math.max(0, payment.captured() - promised);
        if (!order.amount().currency().equals(payment.amount().currency())
                || order.amount().minorUnits() > left) {
            throw new RefundTooLarge(payment.amount().withMinorUnits(left));
        }
        refunds.insert(order, clock.instant());
        Refund refund = refunds.find(order.id()).orElseThrow();
        books.refundRequested(refund);
        return refund;
    }

    private static Refund requireSame(Refund known, RefundOrder order) {
        if (!known.paymentId().equals(order.paymentId()) || !known.amount().equals(order.amount())) {
            throw new IllegalArgumentException("Refund %s is another one already.".formatted(order.id()));
        }
        return known;
    }
}
