package io.forecourt.parking.stay;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks every few moments what time has done to stays. */
@Component
class WatchingTheClock {

    private static final Logger log = LoggerFactory.getLogger(WatchingTheClock.class);

    private final Lapsing lapsing;
    private final Clock clock;

    WatchingTheClock(Lapsing lapsing, Clock clock) {
        this.lapsing = lapsing;
        this.clock = clock;
    }

    /** While the database is away it says so in a line, not in a stack trace each time. */
    @Scheduled(fixedDelayString = "${forecourt.stay.check-every}")
    void look() {
        try {
            int changed;
            do {
                changed = lapsing.lapse(clock.instant());
            } while (changed == Lapsing.AT_ONCE);
        } catch (DataAccessException | TransactionException failure) {
            log.warn("Cannot look what time has done to stays: {}", failure.getMessage());
        }
    }
}
