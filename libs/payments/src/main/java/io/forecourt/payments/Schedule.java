package io.forecourt.payments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a payment is worth another look, if nobody gives a hint before. */
final class Schedule {

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration OF_WHAT_IS_SET_ASIDE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;

    private Schedule() {}

    /** Once all has been done that could be; null for never. */
    static @Nullable Instant after(Payment payment, List<Refund> refunds, Instant now) {
        return switch (payment.state()) {
            case CREATED -> soon(payment, now);
            case PENDING -> {
                Instant again = soon(payment, now);
                yield payment.payBy().isAfter(now) && payment.payBy().isBefore(again) ? payment.payBy() : again;
            }
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

    /** Later from time to time. */
    static Instant soon(Payment payment, Instant now) {
        Duration delay = FIRST.multipliedBy(1L << Math.min(payment.checks(), MOST_DOUBLINGS));
        return now.plus(delay.compareTo(LONGEST) < 0 ? delay : LONGEST);
    }
}
