package io.forecourt.sales.sale;

import io.forecourt.sales.commitment.CommittingVehicles;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends sales that came to nothing: the VIN is free again and inventory puts the automobile back on offer. */
@Service
@Transactional
public class EndingSales {

    private static final Logger log = LoggerFactory.getLogger(EndingSales.class);

    private final Sales sales;
    private final SaleFiles files;
    private final CommittingVehicles committing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndingSales(
            Sales sales,
            SaleFiles files,
            CommittingVehicles committing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sales = sales;
        this.files = files;
        this.committing = committing;
        this.events = events;
        this.clock = clock;
    }

    public Sale cancel(long id, String reason) {
        Sale sale = open(id);
        SaleStatus from = sale.status();
        sale.cancel(closure(Closure.By.STAFF, reason));
        return ended(sale, from);
    }

    /** @throws AutomobileSoldAgain when the automobile was bought back after the delivery and has another buyer */
    public Sale unwind(long id, String reason) {
        Sale sale = open(id);
        SaleStatus from = sale.status();
        Instant deliveredAt = sale.deliveredAt();
        sale.unwind(closure(Closure.By.STAFF, reason));
        if (deliveredAt != null && sales.existsAfterDelivery(sale.vin(), id, deliveredAt)) {
            throw new AutomobileSoldAgain(sale);
        }
        return ended(sale, from);
    }

    /** Ends a sale that inventory cannot follow. One that has ended by itself, or never was, is none of its concern. */
    public void refuse(long id, String reason) {
        Optional<Sale> found = files.open(id).map(SaleFiles.SaleFile::sale);
        if (found.isEmpty()) {
            log.warn("Inventory refused the sale {}, which does not exist", id);
            return;
        }
        Sale sale = found.get();
        SaleStatus from = sale.status();
        Closure closure = closure(Closure.By.INVENTORY, reason);
        switch (from) {
            case RESERVED, CONTRACTED -> sale.cancel(closure);
            case DELIVERED -> sale.unwind(closure);
            case DRAFT, CANCELLED, UNWOUND -> {
                return;
            }
        }
        ended(sale, from);
        log.info("Inventory refused the sale {}: it is {}", id, sale.status());
    }

    private Sale open(long id) {
        return files.open(id).orElseThrow(() -> new SaleNotFound(id)).sale();
    }

    private Closure closure(Closure.By by, String reason) {
        return new Closure(clock.instant(), by, reason.strip());
    }

    private Sale ended(Sale sale, SaleStatus from) {
        Long commitment = sale.commitmentId();
        if (commitment != null) {
            committing.release(commitment, clock.instant());
        }
        sales.saveAndFlush(sale);
        events.publishEvent(new SaleProgressed(sale, from));
        return sale;
    }
}
