package io.forecourt.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.forecourt.gateway.route.RateLimit;
import io.forecourt.gateway.route.Route;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the requests of each client, in memory: two gateways count apart. */
@Component
public class RateLimits {

    private static final String ALL_ROUTES = "";
    private static final String OWN = "own:";

    private final RateLimit general;
    private final Map<String, OwnPaths> own;
    private final Cache<Counted, RateLimiter> limiters;

    RateLimits(ClientLimits settings) {
        general = settings.rateLimit();
        own = settings.own();
        limiters = Caffeine.newBuilder()
                .maximumSize(settings.clients())
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    /** @throws TooManyRequests when this client has used up what the route grants it */
    public void count(Route route, String remoteAddress) {
        count(route.name(), route.rateLimit(), remoteAddress);
    }

    /** @throws TooManyRequests when this client has used up what it is granted at that path of the gateway's own */
    void count(String path, String remoteAddress) {
        own.forEach((name, paths) -> {
            if (paths.include(path)) {
                count(OWN + name, paths.rateLimit(), remoteAddress);
            }
        });
    }

    private void count(String name, @Nullable RateLimit special, String remoteAddress) {
        RateLimit limit = special == null ? general : special;
        Counted counted = new Counted(special == null ? ALL_ROUTES : name, ClientAddress.of(remoteAddress));
        if (!limiters.get(counted, _ -> limiter(limit)).acquirePermission()) {
            throw new TooManyRequests(limit);
        }
    }

    private static RateLimiter limiter(RateLimit limit) {
        RateLimiterConfig config = RateLimiterConfig.custom()
                .limitForPeriod(limit.requests())
                .limitRefreshPeriod(limit.per())
                .timeoutDuration(Duration.ZERO)
                .build();
        return RateLimiter.of("client", config);
    }

    private record Counted(String what, String client) {}
}
