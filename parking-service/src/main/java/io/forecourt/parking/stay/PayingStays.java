package io.forecourt.parking.stay;

import io.forecourt.payments.Payment;
import io.forecourt.payments.Payments;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Drivers pay for their stays: they are told where, and on coming back what has become of it. */
@Service
public class PayingStays {

    private final OwnStays own;
    private final StayCharges money;
    private final ChargeTable charges;
    private final StaySites sites;
    private final Payments payments;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PayingStays(
            OwnStays own,
            StayCharges money,
            ChargeTable charges,
            StaySites sites,
            Payments payments,
            TransactionTemplate transaction,
            Clock clock) {
        this.own = own;
        this.money = money;
        this.charges = charges;
        this.sites = sites;
        this.payments = payments;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Brings the payment of a stay on as far as it goes now. Speaks to the provider, so it is called outside of
     * transactions.
     *
     * @throws StayNotFound when the caller has no such stay
     * @throws NothingToPay when there was never anything to pay, or is not any more
     */
    public Payment pay(long stayId) {
        UUID charge = transaction.execute(_ -> open(stayId));
        return payments.proceed(charge);
    }

    private UUID open(long stayId) {
        own.get(stayId);
        List<Charge> before = charges.of(stayId);
        if (!before.isEmpty() && before.getLast().state() != Charge.State.FAILED) {
            return before.getLast().id();
        }
        Stay stay = own.take(stayId);
        Instant now = clock.instant();
        Instant until = stay.heldUntil();
        boolean isNew = stay.state() == StayState.HELD || stay.state() == StayState.QUOTED;
        if (isNew && until != null && stay.isToBePaid(now)) {
            return openBooking(stay, until, now);
        }
        if (before.isEmpty()) {
            throw new NothingToPay(stay);
        }
        return before.getLast().id();
    }

    private UUID openBooking(Stay stay, Instant until, Instant now) {
        List<Charge> all = charges.of(stay.id());
        if (!all.isEmpty() && all.getLast().state() == Charge.State.OPEN) {
            return all.getLast().id();
        }
        Bought bought = stay.bought();
        return money.charge(stay, sites.of(stay), Charge.Purpose.BOOKING, bought.cents(), bought, until, now)
                .id();
    }
}
