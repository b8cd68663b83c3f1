package io.forecourt.security.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import io.forecourt.security.Caller;
import io.forecourt.security.CallerAuthentication;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets everyone in where CarCar's front ends expect it, whose requests know no sign-in; what they do is done in the name
 * of {@code carcar}. Only where nobody but this machine can come, and never on the paths of the API proper.
 */
final class CarCarOpening {

    private static final Caller CARCAR = Caller.system("carcar");

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
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new CallerAuthentication(CARCAR));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        }
    }
}
