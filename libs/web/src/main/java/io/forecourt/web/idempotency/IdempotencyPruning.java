package io.forecourt.web.idempotency;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Forgets answers after 24 hours, in small transactions of their own; any number of instances may do it at once. */
class IdempotencyPruning {

    private static final Logger log = LoggerFactory.getLogger(IdempotencyPruning.class);
    private static final int BATCH = 1_000;

    private final StoredAnswers answers;

    IdempotencyPruning(StoredAnswers answers) {
        this.answers = answers;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void prune() {
        try {
            while (answers.prune(BATCH) == BATCH) {
                log.debug("Pruned {} stored answers", BATCH);
            }
        } catch (DataAccessException | TransactionException failure) {
            log.warn(
                    "Could not prune stored answers, will try again: {}",
                    failure.getClass().getSimpleName());
        }
    }
}
