package io.forecourt.sales.sale;

import io.forecourt.replicas.AutomobileVO;
import io.forecourt.replicas.AutomobileVOs;
import io.forecourt.sales.money.Money;
import io.forecourt.sales.sale.SaleParties.Parties;
import io.forecourt.sales.vehicle.AutomobileUnknown;
import io.forecourt.sales.vehicle.Vin;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a sale, takes the automobile for it and tells inventory, all or nothing. */
@Service
public class RecordingSales {

    private final Sales sales;
    private final AutomobileVOs automobiles;
    private final SaleParties parties;
    private final SecuringVehicles securing;
    private final SaleDates dates;
    private final ReservationRules reservations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordingSales(
            Sales sales,
            AutomobileVOs automobiles,
            SaleParties parties,
            SecuringVehicles securing,
            SaleDates dates,
            ReservationRules reservations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sales = sales;
        this.automobiles = automobiles;
        this.parties = parties;
        this.securing = securing;
        this.dates = dates;
        this.reservations = reservations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param soldOn absent for today
     * @param reserveUntil for a reserved one; absent for the usual length
     */
    public record NewSale(
            Vin vin,
            long customerId,
            long salespersonId,
            Money price,
            @Nullable LocalDate soldOn,
            SaleStage stage,
            @Nullable Instant reserveUntil) {}

    /**
     * @throws AutomobileUnknown when inventory has not published the VIN
     * @throws io.forecourt.sales.commitment.AutomobileAlreadyCommitted when it is promised to somebody else
     * @throws io.forecourt.sales.vehicle.AutomobileNotForSale when inventory does not offer it
     */
    @Transactional
    public SaleDetails record(NewSale wanted) {
        SaleTerms terms = new SaleTerms(
                wanted.customerId(), wanted.salespersonId(), wanted.price(), dates.soldOn(wanted.soldOn()));
        AutomobileVO automobile =
                automobiles.findForUpdate(wanted.vin().value()).orElseThrow(() -> new AutomobileUnknown(wanted.vin()));
        Parties people = parties.of(terms);
        Instant now = clock.instant();
        Sale sale = new Sale(wanted.vin(), terms, now);
        switch (wanted.stage()) {
            case DRAFT -> {}
            case RESERVED -> securing.reserve(sale, automobile, now, reservations.end(wanted.reserveUntil(), now));
            case CONTRACTED -> securing.contract(sale, automobile, now);
        }
        sales.saveAndFlush(sale);
        events.publishEvent(new SaleProgressed(sale, SaleStatus.DRAFT));
        return SaleDetails.of(sale, automobile, people.customer(), people.salesperson());
    }
}
