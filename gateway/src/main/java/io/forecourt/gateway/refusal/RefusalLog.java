package io.forecourt.gateway.refusal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.forecourt.gateway.route.RouteTable;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Writes down what the gateway refuses: each refusal is counted, and the first of its kind in a minute is a line of the
 * log, so that a flood is none there, too. Nothing personal and nothing that the client could make up: a pattern stands
 * for the path, a network for the address.
 */
@Component
public class RefusalLog {

    private static final Logger log = LoggerFactory.getLogger(RefusalLog.class);

    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final int KINDS = 10_000;
    private static final String OTHER = "other";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    /** What has no route, because the gateway answers it itself. */
    private static final PathPattern[] OWN = Stream.of(
                    "/sign-in",
                    "/sign-out",
                    "/sign-out/everywhere",
                    "/login/oauth2/code/**",
                    "/api/v1/me",
                    "/api/v1/site",
                    "/api/v1/live",
                    "/docs/**",
                    "/status",
                    "/actuator/**")
            .map(PathPatternParser.defaultInstance::parse)
            .toArray(PathPattern[]::new);

    private final RouteTable routes;
    private final MeterRegistry meters;
    private final Cache<Refusal, Boolean> logged =
            Caffeine.newBuilder().expireAfterWrite(QUIET).maximumSize(KINDS).build();

    RefusalLog(RouteTable routes, MeterRegistry meters) {
        this.routes = routes;
        this.meters = meters;
    }

    public void note(Reason reason, HttpServletRequest request) {
        Refusal refusal =
                new Refusal(reason, method(request), path(request), ClientNetwork.of(request.getRemoteAddr()));
        meters.counter("forecourt.gateway.refusals", "reason", reason.toString(), "path", refusal.path())
                .increment();
        if (logged.asMap().putIfAbsent(refusal, Boolean.TRUE) == null) {
            log.warn(
                    "Refused: reason={} method={} path={} client={}",
                    reason,
                    refusal.method(),
                    refusal.path(),
                    refusal.client());
        }
    }

    private static String method(HttpServletRequest request) {
        return METHODS.contains(request.getMethod()) ? request.getMethod() : OTHER;
    }

    private String path(HttpServletRequest request) {
        try {
            return pattern(PathContainer.parsePath(request.getRequestURI())).orElse(OTHER);
        } catch (IllegalArgumentException _) {
            // A broken percent escape.
            return OTHER;
        }
    }

    private Optional<String> pattern(PathContainer path) {
        return routes.find(path)
                .map(found -> found.pattern().getPatternString())
                .or(() -> Stream.of(OWN)
                        .filter(own -> own.matches(path))
                        .map(PathPattern::getPatternString)
                        .findFirst());
    }

    private record Refusal(Reason reason, String method, String path, String client) {}
}
