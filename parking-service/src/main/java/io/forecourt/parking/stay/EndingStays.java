package io.forecourt.parking.stay;

import io.forecourt.parking.tariff.engine.Refund;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drivers leave, or do not come after all, and get back what the tariff says. */
@Service
@Transactional
public class EndingStays {

    private final OwnStays own;
    private final StayBook book;
    private final StayCharges charges;
    private final StayPrices prices;
    private final StaySites sites;
    private final Receipts receipts;
    private final Clock clock;

    EndingStays(
            OwnStays own,
            StayBook book,
            StayCharges charges,
            StayPrices prices,
            StaySites sites,
            Receipts receipts,
            Clock clock) {
        this.own = own;
        this.book = book;
        this.charges = charges;
        this.prices = prices;
        this.sites = sites;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** What would come back if it ended now; empty where nothing was paid. */
    @Transactional(readOnly = true)
    public Optional<Refund> refundNow(long stayId) {
        Stay stay = own.get(stayId);
        return refund(stay, sites.of(stay), clock.instant());
    }

    /** They leave: on time, before the end, or after it. */
    public Stay stop(long stayId) {
        Stay stay = own.take(stayId);
        Instant now = clock.instant();
        StaySite site = sites.of(stay);
        Optional<Refund> refund = refund(stay, site, now);
        StayChange change = stay.stop(now);
        end(stay, site, refund, change, now);
        return stay;
    }

    /** They do not come; what was not paid yet is simply given up. */
    public Stay cancel(long stayId) {
        Stay stay = own.take(stayId);
        Instant now = clock.instant();
        StaySite site = sites.of(stay);
        boolean isPaidFor = stay.state() != StayState.HELD && stay.state() != StayState.QUOTED;
        Optional<Refund> refund = isPaidFor ? refund(stay, site, now) : Optional.empty();
        StayChange change = isPaidFor ? stay.cancel(now) : stay.abandon(now);
        end(stay, site, refund, change, now);
        return stay;
    }

    private void end(Stay stay, StaySite site, Optional<Refund> refund, StayChange change, Instant now) {
        charges.withdrawOpen(stay.id());
        long cents = refund.map(Refund::cents).orElse(0L);
        if (cents > 0) {
            charges.giveBack(stay, site, cents);
        }
        book.keep(stay, change, now);
        receipts.issueIfPaid(stay, site, now);
    }

    private Optional<Refund> refund(Stay stay, StaySite site, Instant at) {
        return prices.refund(stay, site.timeZone(), at);
    }
}
