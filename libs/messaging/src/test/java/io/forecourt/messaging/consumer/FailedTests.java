package io.forecourt.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.util.backoff.BackOffExecution;

class FailedTests {

    private static final ConsumerRecord<?, ?> RECORD = new ConsumerRecord<>("topic", 0, 0, null, null);

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P03", "53300"})
    void anAbsentDatabaseIsWaitedFor(String sqlState) {
        assertThat(failed(new IllegalStateException(new SQLException("away", sqlState))))
                .isInstanceOf(Failed.NotNow.class);
    }

    @Test
    void aPoolWithoutConnectionsIsWaitedFor() {
        assertThat(failed(new SQLTransientConnectionException("timed out"))).isInstanceOf(Failed.NotNow.class);
        assertThat(failed(new CannotCreateTransactionException("no connection")))
                .isInstanceOf(Failed.NotNow.class);
    }

    @Test
    void aSessionThatBreaksDuringTheWorkIsWaitedFor() {
        TransactionSystemException rollback = new TransactionSystemException("rollback failed");
        rollback.initApplicationException(new IllegalStateException("whatever"));

        assertThat(failed(rollback)).isInstanceOf(Failed.NotNow.class);
        assertThat(failed(new TransactionSystemException("commit failed"))).isInstanceOf(Failed.Refused.class);
    }

    @Test
    void waitsWithoutEndAndAtMostTenSecondsAtATime() {
        BackOffExecution backOff = failed(new SQLTransientConnectionException("timed out"))
                .backOff()
                .start();

        assertThat(LongStream.range(0, 10_000).map(_ -> backOff.nextBackOff()))
                .allMatch(millis -> millis >= 500 && millis <= 10_000);
    }

    @Test
    void aConcurrentChangeIsTriedAgainMoreOftenThanARefusal() {
        assertThat(retries(failed(new OptimisticLockingFailureException("stale"))))
                .isEqualTo(10);
        assertThat(retries(failed(new IllegalStateException("no")))).isEqualTo(3);
    }

    @Test
    void whatTheDatabaseRefusesIsRefused() {
        assertThat(failed(new DataIntegrityViolationException("twice", new SQLException("unique", "23505"))))
                .isInstanceOf(Failed.Refused.class);
    }

    private static Failed failed(Exception reason) {
        return Failed.because(reason, RECORD);
    }

    private static long retries(Failed failed) {
        BackOffExecution backOff = failed.backOff().start();
        return LongStream.generate(backOff::nextBackOff)
                .takeWhile(millis -> millis != BackOffExecution.STOP)
                .count();
    }
}
