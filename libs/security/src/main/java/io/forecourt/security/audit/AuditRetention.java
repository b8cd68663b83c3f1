package io.forecourt.security.audit;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Removes entries that are older than they are to be, once a day, on one instance at a time. */
class AuditRetention {

    private static final Logger log = LoggerFactory.getLogger(AuditRetention.class);
    private static final int AT_ONCE = 5_000;

    private final AuditTable table;
    private final TransactionOperations transaction;
    private final AuditSettings settings;
    private final Clock clock;

    AuditRetention(AuditTable table, TransactionOperations transaction, AuditSettings settings, Clock clock) {
        this.table = table;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        try {
            long all = 0;
            int some;
            do {
                some = transaction.execute(_ -> forgetSome());
                all += some;
            } while (some == AT_ONCE);
            if (all > 0) {
                log.info(
                        "{} audit entries are older than {} days and were removed",
                        all,
                        settings.keep().toDays());
            }
        } catch (DataAccessException | TransactionException failure) {
            log.warn(
                    "Could not remove old audit entries, will try again: {}",
                    failure.getClass().getSimpleName());
        }
    }

    private int forgetSome() {
        return table.lockForRemoval() ? table.removeBefore(clock.instant().minus(settings.keep()), AT_ONCE) : 0;
    }
}
