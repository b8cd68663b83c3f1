package io.forecourt.messaging.consumer;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Why a record could not be applied, and what that means for trying again. Each meaning is a class of its own, because
 * the error handler starts to count anew when the class changes.
 */
abstract sealed class Failed extends BatchListenerFailedException {

    private static final long serialVersionUID = 1L;

    private final String meaning;

    private Failed(String meaning, Throwable reason, ConsumerRecord<?, ?> record) {
        super(meaning, reason, record);
        this.meaning = meaning;
    }

    static Failed because(Throwable reason, ConsumerRecord<?, ?> record) {
        if (isAway(reason)) {
            return new NotNow(reason, record);
        }
        return isConflict(reason) ? new Conflict(reason, record) : new Refused(reason, record);
    }

    abstract BackOff backOff();

    /** In words that complete "the record …". */
    String meaning() {
        return meaning;
    }

    Throwable reason() {
        return Objects.requireNonNull(getCause());
    }

    ConsumerRecord<?, ?> record() {
        return Objects.requireNonNull(getRecord());
    }

    /** Whether the database is away, so that the failure says nothing about what was to be written. */
    static boolean isAway(Throwable failure) {
        return any(
                failure,
                cause -> cause instanceof CannotCreateTransactionException
                        || (cause instanceof TransactionSystemException failed && isFailedRollback(failed))
                        || cause instanceof DataAccessResourceFailureException
                        || cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLRecoverableException
                        || (cause instanceof SQLException sql && isAway(sql.getSQLState())));
    }

    /** It hides the failure that was to be rolled back, and fails itself only when the session is gone. */
    private static boolean isFailedRollback(TransactionSystemException failure) {
        return failure.getApplicationException() != null;
    }

    /** Connection failures (08), lack of resources (53), shutdown or crash of the server (57P). */
    private static boolean isAway(@Nullable String sqlState) {
        return sqlState != null
                && (sqlState.startsWith("08") || sqlState.startsWith("53") || sqlState.startsWith("57P"));
    }

    private static boolean isConflict(Throwable failure) {
        return any(failure, cause -> cause instanceof ConcurrencyFailureException);
    }

    private static boolean any(Throwable failure, Predicate<Throwable> condition) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (condition.test(cause)) {
                return true;
            }
        }
        return false;
    }

    private static BackOff growing(long firstMillis, long mostMillis, long retries) {
        ExponentialBackOff backOff = new ExponentialBackOff(firstMillis, 3);
        backOff.setMaxInterval(mostMillis);
        backOff.setMaxAttempts(retries);
        return backOff;
    }

    /** What the service needs, the database or Kafka, is away: nothing is wrong with the record. */
    static final class NotNow extends Failed {

        private static final long serialVersionUID = 1L;

        NotNow(Throwable reason, ConsumerRecord<?, ?> record) {
            super("cannot be applied now", reason, record);
        }

        @Override
        BackOff backOff() {
            return growing(500, 10_000, Long.MAX_VALUE);
        }
    }

    /** Others were changing the same at the same time. */
    static final class Conflict extends Failed {

        private static final long serialVersionUID = 1L;

        private Conflict(Throwable reason, ConsumerRecord<?, ?> record) {
            super("met a concurrent change", reason, record);
        }

        @Override
        BackOff backOff() {
            return growing(50, 1_000, 10);
        }
    }

    /** The effect refuses the record, for ever as far as one can know. */
    static final class Refused extends Failed {

        private static final long serialVersionUID = 1L;

        private Refused(Throwable reason, ConsumerRecord<?, ?> record) {
            super("was refused", reason, record);
        }

        @Override
        BackOff backOff() {
            return growing(200, 2_000, 3);
        }
    }
}
