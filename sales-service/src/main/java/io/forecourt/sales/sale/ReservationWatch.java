package io.forecourt.sales.sale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks for reservations that ran out, again and again. */
@Component
class ReservationWatch {

    private static final Logger log = LoggerFactory.getLogger(ReservationWatch.class);

    private final ExpiringReservations expiring;

    ReservationWatch(ExpiringReservations expiring) {
        this.expiring = expiring;
    }

    /** While the database is away it says so in a line, not in a stack trace each time. */
    @Scheduled(fixedDelayString = "${forecourt.sales.reservation.check-every}")
    void look() {
        try {
            expiring.cancelOverdue();
        } catch (DataAccessException | TransactionException failure) {
            log.warn("Cannot look for reservations that ran out: {}", failure.getMessage());
        }
    }
}
