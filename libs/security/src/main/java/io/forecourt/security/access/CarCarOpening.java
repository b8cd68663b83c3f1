package io.forecourt.security.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import io.forecourt.security.Caller;
import io.forecourt.security.CallerAuthentication;
import io.forecourt.web.problem.Problem;
import io.forecourt.web.problem.ProblemResponses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets everyone in where CarCar's front ends expect it, whose requests know no sign-in; what they do is done in the name
 * of {@code carcar}. Only where nobody but this machine can come, and never on the paths of the API proper.
 *
 * <p>A page from elsewhere comes to this machine, too, when its own name is made to lead here after it was loaded, and
 * browsers then let it read the answers. They say that name in {@code Host}, so nothing but this machine's own is taken.
 */
final class CarCarOpening {

    private static final Caller CARCAR = Caller.system("carcar");

    private static final Pattern THIS_MACHINE =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    private static final Problem FOREIGN_HOST = Problem.of(
            HttpStatus.FORBIDDEN,
            "foreign-host",
            "Not by that name",
            "CarCar's paths are for this machine alone; call them at localhost, 127.0.0.1 or [::1].");

    private final RequestMatcher api = pathPattern("/api/**");
    private final RequestMatcher versioned = pathPattern("/api/v1/**");

    /** @throws CarCarNeedsLoopback when others could come, too */
    CarCarOpening(@Nullable InetAddress boundTo) {
        if (boundTo == null || !boundTo.isLoopbackAddress()) {
            throw new CarCarNeedsLoopback(boundTo);
        }
    }

    boolean includes(HttpServletRequest request) {
        return api.matches(request) && !versioned.matches(request);
    }

    /** By the name that the request was sent to, and by the one that it was sent to before a gateway took it. */
    static boolean comesByThisMachinesName(HttpServletRequest request) {
        List<String> names = new ArrayList<>(Collections.list(request.getHeaders(HttpHeaders.HOST)));
        boolean named = names.size() == 1;
        names.addAll(Collections.list(request.getHeaders("X-Forwarded-Host")));
        return named
                && names.stream().allMatch(name -> THIS_MACHINE.matcher(name).matches());
    }

    OncePerRequestFilter filter() {
        return new AsCarCar();
    }

    private final class AsCarCar extends OncePerRequestFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !includes(request);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (!comesByThisMachinesName(request)) {
                ProblemResponses.writeMessage(FOREIGN_HOST, response);
                return;
            }
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new CallerAuthentication(CARCAR));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        }
    }
}
