package io.forecourt.payments;

import io.forecourt.payments.provider.ProviderRefund;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies what a provider says of a payment's refunds; the payment is locked. */
final class ApplyingRefunds {

    private static final Logger log = LoggerFactory.getLogger(ApplyingRefunds.class);

    private final RefundTable refunds;
    private final Bookkeeping books;
    private final Clock clock;

    ApplyingRefunds(RefundTable refunds, Bookkeeping books, Clock clock) {
        this.refunds = refunds;
        this.books = books;
        this.clock = clock;
    }

    /** @return those that have been concluded by it */
    List<Refund> apply(Payment payment, List<ProviderRefund> seen) {
        List<Refund> concluded = new ArrayList<>();
        for (ProviderRefund one : seen) {
            Refund refund = known(payment, one).orElseGet(() -> madeElsewhere(payment, one));
            requireSameMoney(refund, one);
            if (refund.providerId() == null) {
                refunds.accepted(refund.id(), one.providerId());
            }
            if (conclude(payment, refund, one.state())) {
                concluded.add(get(refund.id()));
            }
        }
        return concluded;
    }

    /**
     * It is asked for again, some times and later from time to time, unless there is not as much to give back.
     *
     * @return the refund, if it was still asked for and is not any more
     */
    List<Refund> refused(Payment payment, UUID refundId) {
        Refund refund = get(refundId);
        if (refund.state() != Refund.State.REQUESTED
                || isPossible(payment, refund) && refunds.postponed(refundId, clock.instant())) {
            return List.of();
        }
        log.error("Refund {} of payment {} is refused for good, and somebody has to look.", refundId, payment.id());
        books.refundWithdrawn(refund);
        refunds.concluded(refundId, Refund.State.FAILED);
        return List.of(get(refundId));
    }

    private boolean isPossible(Payment payment, Refund refund) {
        long others = refunds.of(payment.id()).stream()
                .filter(other ->
                        other.state() != Refund.State.FAILED && !other.id().equals(refund.id()))
                .mapToLong(other -> other.amount().minorUnits())
                .sum();
        return refund.amount().minorUnits() <= payment.captured() - others;
    }

    /** The sum of what has been given back, in minor units. */
    long succeeded(UUID paymentId) {
        return refunds.of(paymentId).stream()
                .filter(refund -> refund.state() == Refund.State.SUCCEEDED)
                .mapToLong(refund -> refund.amount().minorUnits())
                .sum();
    }

    private Optional<Refund> known(Payment payment, ProviderRefund seen) {
        return refunds.of(payment.id()).stream()
                .filter(refund ->
                        refund.id().equals(seen.refundId()) || seen.providerId().equals(refund.providerId()))
                .findFirst();
    }

    /** Made at the provider's, on its dashboard say: it is money all the same. */
    private Refund madeElsewhere(Payment payment, ProviderRefund seen) {
        UUID id = UUID.randomUUID();
        refunds.insert(
                new RefundOrder(
                        id, payment.id(), payment.amount().withMinorUnits(seen.minorUnits()), payment.creditedTo()),
                clock.instant());
        Refund refund = get(id);
        books.refundRequested(refund);
        return refund;
    }

    /** @return whether that is news */
    private boolean conclude(Payment payment, Refund refund, ProviderRefund.State seen) {
        return switch (refund.state()) {
            case REQUESTED ->
                switch (seen) {
                    case PENDING -> false;
                    case SUCCEEDED -> {
                        books.refundPaid(payment, refund);
                        refunds.concluded(refund.id(), Refund.State.SUCCEEDED);
                        yield true;
                    }
                    case FAILED -> {
                        books.refundWithdrawn(refund);
                        refunds.concluded(refund.id(), Refund.State.FAILED);
                        yield true;
                    }
                };
            case SUCCEEDED -> {
                if (seen == ProviderRefund.State.FAILED) {
                    books.refundReturned(payment, refund);
                    refunds.concluded(refund.id(), Refund.State.FAILED);
                }
                yield seen == ProviderRefund.State.FAILED;
            }
            case FAILED -> {
                if (refund.providerId() == null && seen != ProviderRefund.State.FAILED) {
                    throw new IllegalStateException(
                            "Refund %s was refused and is %s at the provider's".formatted(refund.id(), seen));
                }
                yield false;
            }
        };
    }

    private static void requireSameMoney(Refund refund, ProviderRefund seen) {
        if (refund.amount().minorUnits() != seen.minorUnits()) {
            throw new IllegalStateException("Refund %s of %s is of %d at the provider's"
                    .formatted(refund.id(), refund.amount(), seen.minorUnits()));
        }
    }

    private Refund get(UUID id) {
        return refunds.find(id).orElseThrow();
    }
}
