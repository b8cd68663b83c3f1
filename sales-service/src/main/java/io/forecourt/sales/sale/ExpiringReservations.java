package io.forecourt.sales.sale;

import io.forecourt.security.CurrentCaller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cancels sales whose reservation ran out, so that inventory puts the automobile back on offer. The VIN is free from
 * the reservation's end on, whether this has run or not. Any number of instances may do it at once.
 */
@Service
public class ExpiringReservations {

    private static final Logger log = LoggerFactory.getLogger(ExpiringReservations.class);
    private static final int AT_ONCE = 50;

    private final Sales sales;
    private final CurrentCaller callers;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExpiringReservations(
            Sales sales,
            CurrentCaller callers,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.sales = sales;
        this.callers = callers;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return how many it cancelled */
    public int cancelOverdue() {
        int all = 0;
        int batch;
        do {
            batch = transaction.execute(_ -> cancelBatch());
            all += batch;
        } while (batch == AT_ONCE);
        if (all > 0) {
            log.info("{} reservations ran out", all);
        }
        return all;
    }

    private int cancelBatch() {
        Instant now = clock.instant();
        List<Sale> overdue = sales.findOverdueForChange(now, AT_ONCE);
        overdue.forEach(sale -> cancel(sale, now));
        return overdue.size();
    }

    /** For a transaction that has locked the sale. It is the service that does it, whoever wants the automobile next. */
    @Transactional(propagation = Propagation.MANDATORY)
    void cancel(Sale sale, Instant now) {
        SaleStatus from = sale.status();
        sale.cancel(new Closure(now, Closure.By.EXPIRY, "The reservation ran out at " + sale.reservedUntil() + "."));
        sales.saveAndFlush(sale);
        callers.asService(() -> events.publishEvent(new SaleProgressed(sale, from)));
    }
}
