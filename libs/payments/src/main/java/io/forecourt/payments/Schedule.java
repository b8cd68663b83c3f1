package io.forecourt.payments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a payment is worth another look, if nobody gives a hint before. */
final class Schedule {

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration FIRST_OF_WHAT_IS_BEING_PAID = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration OF_WHAT_IS_SET_ASIDE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;

    private Schedule() {}

    /** Once all has been done that could be; null for never. */
    static @Nullable Instant after(Payment payment, List<Refund> refunds, Instant now) {
        return switch (payment.state()) {
            case CREATED -> soon(payment, now);
            case PENDING ->
                payment.cancelWanted() || !payment.payBy().isAfter(now)
                        ? soon(payment, now)
                        : earlier(whileItIsPaid(payment, now), payment.payBy());
            case AUTHORIZED ->
                payment.cancelWanted() || payment.captureWanted() != null
                        ? soon(payment, now)
                        : now.plus(OF_WHAT_IS_SET_ASIDE);
            case FAILED, CANCELED -> null;
            case CAPTURED, PARTLY_REFUNDED, REFUNDED ->
                refunds.stream().anyMatch(refund -> refund.state() == Refund.State.REQUESTED)
                        ? soon(payment, now)
                        : null;
        };
    }

    /**
     * The older it is, the later. A person takes a while, comes back by themselves and is told of by a webhook before: this
     * is for who does not come back, and whose webhook is lost.
     */
    private static Instant whileItIsPaid(Payment payment, Instant now) {
        Duration age = Duration.between(payment.createdAt(), now);
        Duration delay = age.compareTo(FIRST_OF_WHAT_IS_BEING_PAID) < 0 ? FIRST_OF_WHAT_IS_BEING_PAID : age;
        return now.plus(shorter(delay, LONGEST));
    }

    /** Later from time to time. */
    static Instant soon(Payment payment, Instant now) {
        Duration delay = FIRST.multipliedBy(1L << Math.min(payment.checks(), MOST_DOUBLINGS));
        return now.plus(shorter(delay, LONGEST));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
