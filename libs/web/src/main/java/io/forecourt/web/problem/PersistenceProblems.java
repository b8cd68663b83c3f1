package io.forecourt.web.problem;

import static org.springframework.http.HttpStatus.CONFLICT;

import io.forecourt.web.precondition.Stale;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * What the database refuses, or cannot do now. The SQL state decides where there is one (PostgreSQL's appendix A), for
 * Spring's translation depends on the layer the exception came through. Its text never leaves the service.
 */
class PersistenceProblems implements ProblemSource {

    @Override
    public Optional<Problem> problemOf(Throwable failure, HttpServletRequest request) {
        return Causes.find(failure, OptimisticLockingFailureException.class)
                .map(_ -> overtaken(request))
                .or(() -> Causes.of(failure)
                        .filter(SQLException.class::isInstance)
                        .flatMap(cause -> Optional.ofNullable(bySqlState((SQLException) cause)).stream())
                        .findFirst())
                .or(() -> Causes.of(failure)
                        .flatMap(cause -> Optional.ofNullable(byType(cause)).stream())
                        .findFirst());
    }

    private static Problem overtaken(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.IF_MATCH) == null
                ? concurrentChange()
                : DeclaredProblems.declaredBy(new Stale()).orElseThrow();
    }

    private static @Nullable Problem bySqlState(SQLException failure) {
        if (failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException) {
            return unavailable();
        }
        String state = failure.getSQLState();
        return switch (state == null ? "" : state) {
            // PostgreSQL and its driver always say one; the pool's word for a connection that broke meanwhile has none.
            case "" -> unavailable();
            case "40001", "40P01" -> concurrentChange();
            // A lock, a statement or a transaction that took too long.
            case "55P03", "57014", "25P03" -> unavailable();
            case String other when other.matches("(08|53|57P).*") -> unavailable();
            case String other when other.startsWith("23") -> conflict();
            case String other
            when other.startsWith("22") -> Problem.invalidRequest("A value is outside the range that can be stored.");
            default -> null;
        };
    }

    private static @Nullable Problem byType(Throwable failure) {
        return switch (failure) {
            case CannotCreateTransactionException _ -> unavailable();
            case DataAccessResourceFailureException _ -> unavailable();
            case TransientDataAccessResourceException _ -> unavailable();
            case QueryTimeoutException _ -> unavailable();
            case ConcurrencyFailureException _ -> concurrentChange();
            case DataIntegrityViolationException _ -> conflict();
            default -> null;
        };
    }

    private static Problem concurrentChange() {
        return Problem.of(
                        CONFLICT,
                        "concurrent-change",
                        "Changed at the same time",
                        "Another request changed the same thing at the same time; nothing was done. Try again.")
                .withHeader(HttpHeaders.RETRY_AFTER, "1");
    }

    private static Problem conflict() {
        return Problem.of(
                CONFLICT, "conflict", "Conflict", "This contradicts what is stored already; read it again and adapt.");
    }

    private static Problem unavailable() {
        return Problem.temporarilyUnavailable("The data cannot be reached at the moment; try again.", 2);
    }
}
