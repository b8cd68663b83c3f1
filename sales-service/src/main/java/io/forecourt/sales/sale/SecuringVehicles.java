package io.forecourt.sales.sale;

import io.forecourt.replicas.AutomobileVO;
import io.forecourt.sales.commitment.Commitment;
import io.forecourt.sales.commitment.CommitmentKind;
import io.forecourt.sales.commitment.CommittingVehicles;
import io.forecourt.sales.commitment.Period;
import io.forecourt.sales.vehicle.AutomobileNotForSale;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Makes an automobile a sale's own, or says why it cannot be had. The caller has locked the automobile's copy, so that
 * sales of one VIN come one after the other.
 */
@Component
class SecuringVehicles {

    private static final Set<SaleStatus> IN_THE_WAY = EnumSet.of(SaleStatus.RESERVED, SaleStatus.DELIVERED);

    private final Sales sales;
    private final CommittingVehicles committing;
    private final ExpiringReservations expiring;

    SecuringVehicles(Sales sales, CommittingVehicles committing, ExpiringReservations expiring) {
        this.sales = sales;
        this.committing = committing;
        this.expiring = expiring;
    }

    void reserve(Sale sale, AutomobileVO automobile, Instant now, Instant until) {
        sale.reserve(secure(sale, automobile, CommitmentKind.RESERVATION, new Period(now, until)), until);
    }

    void contract(Sale sale, AutomobileVO automobile, Instant now) {
        sale.contract(secure(sale, automobile, CommitmentKind.SALE, Period.openFrom(now)), now);
    }

    private long secure(Sale sale, AutomobileVO automobile, CommitmentKind kind, Period period) {
        boolean reservedByUs = settleEarlierSales(sale, automobile, period.startsAt());
        if (sale.commitmentId() != null) {
            committing.release(sale.commitmentId(), period.startsAt());
        }
        Commitment taken = committing.take(sale.vin(), kind, period, null);
        requireForSale(automobile, sale, reservedByUs);
        return taken.id();
    }

    /** @return whether this sale, or one that just ran out, is why inventory calls the automobile reserved */
    private boolean settleEarlierSales(Sale sale, AutomobileVO automobile, Instant now) {
        boolean reservedByUs = sale.status() == SaleStatus.RESERVED;
        for (Sale earlier : sales.findForChange(sale.vin(), IN_THE_WAY)) {
            if (earlier != sale && earlier.isOverdue(now)) {
                expiring.cancel(earlier, now);
                reservedByUs = true;
            }
            requireBoughtBack(earlier, automobile);
        }
        return reservedByUs;
    }

    /** A copy from before the delivery still says that the automobile is for sale. */
    private static void requireBoughtBack(Sale earlier, AutomobileVO automobile) {
        Instant deliveredAt = earlier.deliveredAt();
        if (earlier.status() == SaleStatus.DELIVERED
                && deliveredAt != null
                && !automobile.changedAt().isAfter(deliveredAt)) {
            throw new AutomobileNotForSale(earlier.vin(), SaleStatus.DELIVERED.name());
        }
    }

    private static void requireForSale(AutomobileVO automobile, Sale sale, boolean reservedByUs) {
        if (automobile.removed()) {
            throw new AutomobileNotForSale(sale.vin(), "delisted");
        }
        boolean forSale = automobile.status().equals("AVAILABLE")
                || reservedByUs && automobile.status().equals("RESERVED");
        if (!forSale) {
            throw new AutomobileNotForSale(sale.vin(), automobile.status());
        }
    }
}
