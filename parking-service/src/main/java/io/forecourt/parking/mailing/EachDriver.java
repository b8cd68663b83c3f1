package io.forecourt.parking.mailing;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes to many drivers, to each in a transaction of its own, so that whoever is stopped goes on where they were. */
final class EachDriver {

    private static final Logger log = LoggerFactory.getLogger(EachDriver.class);
    private static final int AT_ONCE = 100;

    private final TransactionTemplate transaction;

    EachDriver(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** Those who are to be written to, by their numbers. */
    interface Source {
        List<Driver> after(long customerId, int limit);
    }

    /** @return whether there was nobody left */
    boolean write(Source source, Consumer<Driver> mail, BooleanSupplier stopping) {
        long last = 0;
        List<Driver> some = source.after(last, AT_ONCE);
        while (!some.isEmpty()) {
            for (Driver driver : some) {
                if (stopping.getAsBoolean()) {
                    return false;
                }
                write(driver, mail);
                last = driver.customerId();
            }
            some = source.after(last, AT_ONCE);
        }
        return true;
    }

    /** One who cannot be written to does not keep the others from their mails; a database that is away does. */
    private void write(Driver driver, Consumer<Driver> mail) {
        try {
            transaction.executeWithoutResult(_ -> mail.accept(driver));
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            log.warn("Customer {} cannot be written to", driver.customerId(), e);
        }
    }
}
