package io.forecourt.sales.sale;

import io.forecourt.replicas.AutomobileVO;
import io.forecourt.sales.commitment.CommittingVehicles;
import io.forecourt.sales.sale.SaleFiles.SaleFile;
import io.forecourt.sales.vehicle.AutomobileUnknown;
import io.forecourt.security.audit.Audit;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a sale on, from the draft to the delivery. */
@Service
@Transactional
public class ProgressingSales {

    private final Sales sales;
    private final SaleFiles files;
    private final SaleDates dates;
    private final SaleParties parties;
    private final SecuringVehicles securing;
    private final CommittingVehicles committing;
    private final ReservationRules reservations;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgressingSales(
            Sales sales,
            SaleFiles files,
            SaleDates dates,
            SaleParties parties,
            SecuringVehicles securing,
            CommittingVehicles committing,
            ReservationRules reservations,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sales = sales;
        this.files = files;
        this.dates = dates;
        this.parties = parties;
        this.securing = securing;
        this.committing = committing;
        this.reservations = reservations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param until absent for the usual length */
    public Sale reserve(long id, @Nullable Instant until) {
        SaleFile file = open(id);
        Instant now = clock.instant();
        requireMove(file.sale(), SaleStatus.RESERVED, "be reserved");
        securing.reserve(file.sale(), automobileOf(file), now, reservations.end(until, now));
        return progressed(file.sale(), SaleStatus.DRAFT);
    }

    public Sale contract(long id) {
        SaleFile file = open(id);
        SaleStatus from = file.sale().status();
        requireMove(file.sale(), SaleStatus.CONTRACTED, "be contracted");
        securing.contract(file.sale(), automobileOf(file), clock.instant());
        return progressed(file.sale(), from);
    }

    /** Hands the automobile over: from now on the VIN is committed to nothing, and it is not ours to sell. */
    public Sale deliver(long id) {
        Sale sale = open(id).sale();
        SaleStatus from = sale.status();
        Instant now = clock.instant();
        sale.deliver(now);
        committing.release(Objects.requireNonNull(sale.commitmentId()), now);
        return progressed(sale, from);
    }

    /**
     * Changes the terms, as long as nothing is signed.
     *
     * @param precondition checks the version that is about to change
     */
    public Sale revise(long id, SaleTerms terms, LongConsumer precondition) {
        Sale sale = open(id).sale();
        precondition.accept(sale.version());
        dates.require(terms.soldOn());
        parties.of(terms, sale);
        sale.revise(terms);
        sales.saveAndFlush(sale);
        audit.record(
                "sale.revised",
                SaleAudit.OBJECT,
                id,
                Map.of("customerId", terms.customerId(), "salespersonId", terms.salespersonId()));
        return sale;
    }

    private SaleFile open(long id) {
        return files.open(id).orElseThrow(() -> new SaleNotFound(id));
    }

    private static AutomobileVO automobileOf(SaleFile file) {
        return file.automobile()
                .orElseThrow(() -> new AutomobileUnknown(file.sale().vin()));
    }

    private static void requireMove(Sale sale, SaleStatus next, String spoken) {
        if (!sale.status().mayBecome(next)) {
            throw new SaleMoveNotAllowed(sale, spoken);
        }
    }

    private Sale progressed(Sale sale, SaleStatus from) {
        sales.saveAndFlush(sale);
        events.publishEvent(new SaleProgressed(sale, from));
        return sale;
    }
}
