package io.forecourt.parking.purge;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets all that is not needed any more, some of it at a time. Each part is one transaction with its row in the ledger, so
 * that whoever is stopped, or dies, has either forgotten and proved it, or neither.
 */
@Component
class PurgingAll {

    private final List<Purging> purgings;
    private final PurgeLedger ledger;
    private final PurgeSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PurgingAll(
            List<Purging> purgings,
            PurgeLedger ledger,
            PurgeSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.purgings = purgings;
        this.ledger = ledger;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return whether nothing was left */
    boolean purge(BooleanSupplier stopping) {
        Instant overBy = clock.instant().minus(settings.keep());
        for (Purging purging : purgings) {
            int number = settings.atOnce();
            while (number == settings.atOnce()) {
                if (stopping.getAsBoolean()) {
                    return false;
                }
                number = purgeSome(purging, overBy);
            }
        }
        return true;
    }

    private int purgeSome(Purging purging, Instant overBy) {
        return transaction.execute(_ -> {
            int number = purging.purge(overBy, settings.atOnce());
            ledger.record(purging.what(), number, overBy);
            return number;
        });
    }
}
