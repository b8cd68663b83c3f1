package io.forecourt.sales.sale;

import io.forecourt.replicas.AutomobileVO;
import io.forecourt.sales.commitment.Commitment;
import io.forecourt.sales.commitment.CommitmentKind;
import io.forecourt.sales.commitment.CommittingVehicles;
import io.forecourt.sales.commitment.Period;
import io.forecourt.sales.vehicle.AutomobileNotForSale;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Makes an automobile a sale's own, or says why it cannot be had. The caller has locked the automobile's copy, so that
 * sales of one VIN come one after the other.
 */
@Component
class SecuringVehicles {

    private static final Set<SaleStatus> LEFT_TRACES =
            EnumSet.of(SaleStatus.RESERVED, SaleStatus.DELIVERED, SaleStatus.CANCELLED, SaleStatus.UNWOUND);

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
        List<Sale> earlier = sales.findForChange(sale.vin(), LEFT_TRACES).stream()
                .filter(other -> other != sale)
                .toList();
        earlier.stream()
                .filter(other -> other.isOverdue(period.startsAt()))
                .forEach(overdue -> expiring.cancel(overdue, period.startsAt()));
        if (sale.commitmentId() != null) {
            committing.release(sale.commitmentId(), period.startsAt());
        }
        Commitment taken = committing.take(sale.vin(), kind, period, null);
        String state = OfferPolicy.stateFor(sale, automobile, earlier);
        if (!state.equals(OfferPolicy.AVAILABLE)) {
            throw new AutomobileNotForSale(sale.vin(), state);
        }
        return taken.id();
    }
}
