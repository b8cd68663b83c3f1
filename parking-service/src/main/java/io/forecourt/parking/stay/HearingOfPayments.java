package io.forecourt.parking.stay;

import io.forecourt.payments.Payment;
import io.forecourt.payments.PaymentListener;
import io.forecourt.payments.PaymentState;
import io.forecourt.payments.Refund;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What becomes of a stay when its payment does, in the payment's transaction: it is certain as soon as the money is taken,
 * and money that nothing can be had for is owed back at once.
 */
@Component
class HearingOfPayments implements PaymentListener {

    private final ChargeTable charges;
    private final StayCharges money;
    private final StayBook book;
    private final StaySites sites;
    private final LatePayments late;
    private final Rights rights;
    private final Receipts receipts;
    private final Clock clock;

    HearingOfPayments(
            ChargeTable charges,
            StayCharges money,
            StayBook book,
            StaySites sites,
            LatePayments late,
            Rights rights,
            Receipts receipts,
            Clock clock) {
        this.charges = charges;
        this.money = money;
        this.book = book;
        this.sites = sites;
        this.late = late;
        this.rights = rights;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public void paymentChanged(Payment before, Payment now) {
        charges.find(now.id()).ifPresent(charge -> changed(charge, before, now));
    }

    private void changed(Charge charge, Payment before, Payment now) {
        boolean isNewlyTaken = now.state().isTaken() && !before.state().isTaken();
        boolean isGivenUp = now.state().isGivenUp() && charge.state() == Charge.State.OPEN;
        boolean isDeclined = now.decline() != null && now.decline() != before.decline();
        if (!isNewlyTaken && !isGivenUp && !isDeclined) {
            return;
        }
        Stay stay = book.lock(charge.stayId()).orElseThrow();
        if (isNewlyTaken) {
            taken(stay, charge, clock.instant());
            return;
        }
        if (isGivenUp) {
            charges.become(charge.id(), Charge.State.FAILED);
            if (isUnderWay(stay, charge)) {
                stay.dropExtension();
                book.keep(stay, StayChange.PAYMENT_FAILED, clock.instant());
                return;
            }
        }
        if (isDeclined || now.state() == PaymentState.FAILED) {
            book.tell(stay, StayChange.PAYMENT_FAILED, clock.instant());
        }
    }

    /** Whether it is the extension that is waited for, and not one that another has taken the place of. */
    private boolean isUnderWay(Stay stay, Charge charge) {
        return charge.purpose() == Charge.Purpose.EXTENSION
                && stay.extensionTo() != null
                && charges.of(stay.id()).getLast().id().equals(charge.id());
    }

    private void taken(Stay stay, Charge charge, Instant now) {
        StaySite site = sites.of(stay);
        boolean isOfUse =
                charge.purpose() == Charge.Purpose.BOOKING ? booked(stay, charge, now) : extended(stay, charge, now);
        if (isOfUse) {
            charges.become(charge.id(), Charge.State.PAID);
        } else {
            money.refuse(stay, site, charge);
            book.keep(stay, stay.refuse(charge.cents()), now);
        }
        receipts.issue(stay, site, now);
    }

    private boolean booked(Stay stay, Charge charge, Instant now) {
        if (stay.state() == StayState.QUOTED && !rights.isFreeFor(stay, now)) {
            return false;
        }
        if (stay.state() == StayState.HELD || stay.state() == StayState.QUOTED) {
            book.keep(stay, stay.confirm(charge.cents(), now), now);
            return true;
        }
        return late.confirm(stay, charge, now);
    }

    private boolean extended(Stay stay, Charge charge, Instant now) {
        if (isUnderWay(stay, charge)) {
            book.keep(stay, stay.extend(charge.buys(), charge.cents(), now), now);
            return true;
        }
        return late.extend(stay, charge, now);
    }

    @Override
    public void refundChanged(Payment payment, Refund refund) {
        charges.find(payment.id()).ifPresent(charge -> {
            Stay stay = book.lock(charge.stayId()).orElseThrow();
            Instant now = clock.instant();
            if (refund.state() == Refund.State.SUCCEEDED) {
                book.tell(stay, StayChange.REFUNDED, now);
            } else if (refund.state() == Refund.State.FAILED) {
                stay.giveBack(-refund.amount().minorUnits());
                book.keepQuietly(stay);
                receipts.issue(stay, sites.of(stay), now);
            }
        });
    }
}
