package io.forecourt.parking.stay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was taken for a stay and what went back, in the currency's smallest unit.
 *
 * @param paid all that was taken, whatever went back of it
 * @param refunded what went back, or is on its way
 * @param firstPaidAt when it was bought: who thinks better of it soon after gets all back
 */
public record StayMoney(long paid, long refunded, @Nullable Instant firstPaidAt) {

    static final StayMoney NONE = new StayMoney(0, 0, null);

    public StayMoney {
        if (refunded < 0 || refunded > paid) {
            throw new IllegalArgumentException("Not more goes back than was paid");
        }
    }

    StayMoney paid(long cents, Instant at) {
        return cents == 0
                ? this
                : new StayMoney(Math.addExact(paid, cents), refunded, firstPaidAt == null ? at : firstPaidAt);
    }

    StayMoney takenInVain(long cents) {
        return new StayMoney(paid + cents, refunded + cents, firstPaidAt);
    }

    /** @param cents less than nothing when a refund has failed */
    StayMoney givenBack(long cents) {
        return new StayMoney(paid, refunded + cents, firstPaidAt);
    }

    /** What is ours of it. */
    public long kept() {
        return paid - refunded;
    }
}
