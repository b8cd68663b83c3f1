package io.forecourt.sales.customer;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Looks again and again for people who are still to be forgotten: what keeps them may have ended in the very moment in
 * which they asked, or have been given to somebody else. Any number of instances may look at once.
 */
@Component
class ErasureWatch {

    private static final Logger log = LoggerFactory.getLogger(ErasureWatch.class);

    private final Customers customers;
    private final ErasingCustomers erasing;

    ErasureWatch(Customers customers, ErasingCustomers erasing) {
        this.customers = customers;
        this.erasing = erasing;
    }

    /** While the database is away it says so in a line, not in a stack trace each time. */
    @Scheduled(fixedDelayString = "${forecourt.sales.erasure.check-every}")
    void look() {
        try {
            List<Long> waiting = customers.findIdsToErase();
            waiting.forEach(erasing::settled);
        } catch (DataAccessException | TransactionException failure) {
            log.warn("Cannot look for customers who are to be forgotten: {}", failure.getMessage());
        }
    }
}
