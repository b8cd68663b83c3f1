package io.forecourt.security.access;

import io.forecourt.security.Caller;
import io.forecourt.web.problem.ProblemResponses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes a line for each request that was answered with 401 or 403: why, what was wanted and by whom, beside the
 * correlation id that all lines have. Nothing personal stands in it: of a path the pattern, of a person the account's
 * number. A flood of refusals is counted, and not written down.
 */
final class RefusalLog extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(RefusalLog.class);

    /** What issuers may call accounts and machines that is neither an address nor a line of its own. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final AccessList accessList;
    private final LineBudget budget;

    RefusalLog(AccessList accessList, LineBudget budget) {
        this.accessList = accessList;
        this.budget = budget;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        int status = response.getStatus();
        if (status == HttpStatus.UNAUTHORIZED.value() || status == HttpStatus.FORBIDDEN.value()) {
            budget.spend().ifPresent(leftOut -> write(status, request, leftOut));
        }
    }

    private void write(int status, HttpServletRequest request, long leftOut) {
        log.info(
                "refused status={} reason={} method={} route={} caller={} leftOutBefore={}",
                status,
                Objects.requireNonNullElse(request.getAttribute(ProblemResponses.SLUG), "-"),
                plain(request.getMethod()),
                accessList.routeOf(request),
                caller(),
                leftOut);
    }

    private static String caller() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Caller caller && caller.isSignedIn()
                ? caller.kind() + ":" + plain(caller.id())
                : Caller.Kind.ANONYMOUS.name();
    }

    private static String plain(String text) {
        return PLAIN.matcher(text).matches() ? text : "?";
    }
}
