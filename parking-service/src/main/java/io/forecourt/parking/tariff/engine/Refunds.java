package io.forecourt.parking.tariff.engine;

import java.time.Instant;

/**
 * What is given back of stays that end early: the price less that of the time that has gone by, rounded up to whole steps,
 * and one step in any case.
 */
public final class Refunds {

    private final Pricing pricing;
    private final RefundTerms terms;

    /** By the version of the tariff that the stays were bought by. */
    public Refunds(Pricing pricing, RefundTerms terms) {
        this.pricing = pricing;
        this.terms = terms;
    }

    /**
     * Of stopping a stay.
     *
     * @param parker who bought it, with what was carried into it then
     * @param bought all of it, extensions included
     * @param boughtAt when it was bought first: extending it does not prolong the time in which all is given back
     * @param stoppedAt when they leave, before or after the end
     * @throws IllegalArgumentException if it was bought by another version of the tariff
     */
    public Refund stopping(Parker parker, Quote bought, Instant boughtAt, Instant stoppedAt) {
        if (bought.version() != pricing.version()) {
            throw new IllegalArgumentException(
                    "Bought by version %s, not %s".formatted(bought.version(), pricing.version()));
        }
        if (terms.cancelWithin().isPositive() && !stoppedAt.isAfter(boughtAt.plus(terms.cancelWithin()))) {
            return new Refund(Refund.Reason.CANCELLED, bought.cents(), null);
        }
        if (!terms.earlyStop()) {
            return new Refund(Refund.Reason.NOT_OFFERED, 0, bought);
        }
        var kept = kept(parker, bought, stoppedAt);
        return new Refund(Refund.Reason.STOPPED_EARLY, bought.cents() - kept.cents(), kept);
    }

    private Quote kept(Parker parker, Quote bought, Instant stoppedAt) {
        var used = priced(pricing.between(parker, bought.from(), within(bought, stoppedAt)));
        if (bought.cents() == 0) {
            return used;
        }
        var least = priced(pricing.firstStep(parker, bought.from()));
        return used.cents() < least.cents() ? least : used;
    }

    private static Instant within(Quote bought, Instant stoppedAt) {
        if (stoppedAt.isBefore(bought.from())) {
            return bought.from();
        }
        return stoppedAt.isAfter(bought.to()) ? bought.to() : stoppedAt;
    }

    private static Quote priced(Answer answer) {
        return answer.orElseThrow(refused -> new IllegalArgumentException("Not bought by this: " + refused.sentence()));
    }
}
