package io.forecourt.gateway.proxy;

import io.forecourt.gateway.limit.RateLimits;
import io.forecourt.gateway.limit.TooManyRequests;
import io.forecourt.gateway.route.RouteTable;
import io.forecourt.gateway.route.RoutedPath;
import io.forecourt.web.problem.Problem;
import io.forecourt.web.problem.ProblemResponses;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** Everything below {@code /api}: on its route to a service, or nowhere. */
class ProxyServlet extends HttpServlet {

    private final transient RouteTable routes;
    private final transient RateLimits limits;
    private final transient Proxy proxy;

    ProxyServlet(RouteTable routes, RateLimits limits, Proxy proxy) {
        this.routes = routes;
        this.limits = limits;
        this.proxy = proxy;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<RoutedPath> found = routes.find(request.getRequestURI());
        if (found.isEmpty()) {
            ProblemResponses.write(nothingAt(request.getRequestURI()), request, response);
            return;
        }
        RoutedPath path = found.get();
        // Metrics of requests are told apart by this.
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(context -> context.setPathPattern(path.pattern().getPatternString()));
        try {
            limits.count(path.route(), request.getRemoteAddr());
            proxy.pass(request, response, path.route(), target(request));
        } catch (TooManyRequests refusal) {
            ProblemResponses.write(refusal.problem(), request, response);
        }
    }

    private static String target(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static Problem nothingAt(String path) {
        return Problem.of(HttpStatus.NOT_FOUND, "not-found", "Not found", "There is nothing at " + path + ".");
    }
}
