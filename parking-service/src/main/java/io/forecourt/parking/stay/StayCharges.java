package io.forecourt.parking.stay;

import io.forecourt.payments.Payment;
import io.forecourt.payments.PaymentOrder;
import io.forecourt.payments.Payments;
import io.forecourt.payments.RefundOrder;
import io.forecourt.payments.ledger.Account;
import io.forecourt.payments.money.Money;
import io.forecourt.payments.provider.Capture;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What stays charge and give back, as payments. The stay is locked, and its payments are before it. */
@Component
class StayCharges {

    private final ChargeTable charges;
    private final Payments payments;
    private final PublicOrigin origin;

    StayCharges(ChargeTable charges, Payments payments, PublicOrigin origin) {
        this.charges = charges;
        this.payments = payments;
        this.origin = origin;
    }

    /** Locks the payments of a stay, in one order: to be called before the stay is locked. */
    void holdPaymentsOf(long stayId) {
        charges.of(stayId).stream().map(Charge::id).sorted().forEach(payments::hold);
    }

    /** Writes what is to be paid until then; whoever pays begins by asking where. */
    Charge charge(
            Stay stay, StaySite site, Charge.Purpose purpose, long cents, Bought buys, Instant until, Instant now) {
        var charge = new Charge(UUID.randomUUID(), stay.id(), purpose, Charge.State.OPEN, cents, buys, now);
        charges.insert(charge);
        payments.prepare(new PaymentOrder(
                charge.id(),
                "stay-" + stay.id(),
                new Money(cents, currencyOf(stay)),
                Capture.AUTOMATIC,
                "Parking at " + site.name(),
                origin.pageOf(stay.id()),
                revenueOf(site),
                until));
        return charge;
    }

    /** Lets nobody pay any more what is open. Who pays in that very moment gets it back. */
    void withdrawOpen(long stayId) {
        charges.of(stayId).stream()
                .filter(charge -> charge.state() == Charge.State.OPEN)
                .forEach(charge -> {
                    Payment payment = payments.find(charge.id()).orElseThrow();
                    if (!payment.state().isTaken()) {
                        payments.cancel(charge.id());
                        charges.become(charge.id(), Charge.State.FAILED);
                    }
                });
    }

    /** Gives back that much of what was paid, beginning with what was paid last. */
    void giveBack(Stay stay, StaySite site, long cents) {
        long left = cents;
        List<Charge> paid = charges.of(stay.id()).stream()
                .filter(charge -> charge.state() == Charge.State.PAID)
                .sorted(Comparator.comparing(Charge::createdAt).reversed())
                .toList();
        for (Charge charge : paid) {
            long part = Math.min(left, charge.cents() - promised(charge));
            if (part > 0) {
                refund(charge, currencyOf(stay), site, part);
                left -= part;
            }
        }
        if (left > 0) {
            throw new IllegalStateException(
                    "Stay %d has paid %d less than it is to get back".formatted(stay.id(), left));
        }
        stay.giveBack(cents);
    }

    /** Gives all of it back, as nothing could be had for it. */
    void refuse(Stay stay, StaySite site, Charge charge) {
        charges.become(charge.id(), Charge.State.REFUNDED);
        refund(charge, currencyOf(stay), site, charge.cents());
    }

    private void refund(Charge charge, Currency currency, StaySite site, long cents) {
        payments.refund(new RefundOrder(UUID.randomUUID(), charge.id(), new Money(cents, currency), revenueOf(site)));
    }

    private long promised(Charge charge) {
        return payments.refunds(charge.id()).stream()
                .filter(refund -> refund.state() != io.forecourt.payments.Refund.State.FAILED)
                .mapToLong(refund -> refund.amount().minorUnits())
                .sum();
    }

    private static Account revenueOf(StaySite site) {
        return Account.revenue(Long.toString(site.operatorId()));
    }

    private static Currency currencyOf(Stay stay) {
        Currency currency = stay.terms().currency();
        if (currency == null) {
            throw new IllegalArgumentException("Stay %d is free".formatted(stay.id()));
        }
        return currency;
    }
}
