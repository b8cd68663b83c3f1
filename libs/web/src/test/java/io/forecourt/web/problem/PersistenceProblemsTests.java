package io.forecourt.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DeadlockLoserDataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class PersistenceProblemsTests {

    private final PersistenceProblems problems = new PersistenceProblems();

    @ParameterizedTest
    @CsvSource({
        "40001, 409, concurrent-change", // serialization failure
        "40P01, 409, concurrent-change", // deadlock
        "55P03, 503, temporarily-unavailable", // lock timeout
        "57014, 503, temporarily-unavailable", // statement timeout
        "57P01, 503, temporarily-unavailable", // the server is shutting down
        "08006, 503, temporarily-unavailable", // connection lost
        "53300, 503, temporarily-unavailable", // too many connections
        "23505, 409, conflict", // unique violation
        "23P01, 409, conflict", // exclusion violation
        "22003, 400, invalid-request", // number out of range
        "22021, 400, invalid-request", // NUL in text
    })
    void theSqlStateDecidesWhateverWrapsIt(String state, int status, String slug) {
        var cause = new SQLException("secret", state);

        for (var failure : new Exception[] {
            cause,
            new TransactionSystemException("secret", cause),
            new DataIntegrityViolationException("secret", cause),
            new UncategorizedDataAccessException("secret", cause) {}
        }) {
            Problem problem = of(failure);
            assertThat(problem.status().value()).isEqualTo(status);
            assertThat(problem.slug()).isEqualTo(slug);
            assertThat(problem.detail()).doesNotContain("secret");
        }
    }

    static Stream<Exception> outages() {
        return Stream.of(
                new CannotCreateTransactionException("no connection"),
                new DataAccessResourceFailureException("no connection"),
                new QueryTimeoutException("too slow"),
                new SQLTransientConnectionException("pool is empty"),
                new TransactionSystemException("rollback", new SQLException("Connection is closed")));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void whenTheDatabaseIsAwayTheClientIsToldWhenToTryAgain(Exception outage) {
        Problem problem = of(outage);

        assertThat(problem.status().value()).isEqualTo(503);
        assertThat(problem.headers().getFirst("Retry-After")).isEqualTo("2");
    }

    @Test
    @SuppressWarnings("removal")
    void aLostLockIsAConcurrentChange() {
        assertThat(of(new CannotAcquireLockException("lock")).slug()).isEqualTo("concurrent-change");
        assertThat(of(new DeadlockLoserDataAccessException("deadlock", null)).slug())
                .isEqualTo("concurrent-change");
    }

    @Test
    void otherFailuresAreNotItsBusiness() {
        assertThat(problems.problemOf(new IllegalStateException(), new MockHttpServletRequest()))
                .isEmpty();
        assertThat(problems.problemOf(new SQLException("syntax", "42601"), new MockHttpServletRequest()))
                .isEmpty();
    }

    private Problem of(Exception failure) {
        return problems.problemOf(failure, new MockHttpServletRequest()).orElseThrow();
    }
}
