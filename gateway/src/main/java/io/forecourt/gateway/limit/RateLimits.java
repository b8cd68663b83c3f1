package io.forecourt.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.forecourt.gateway.route.RateLimit;
import io.forecourt.gateway.route.Route;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts the requests of each client, in memory: two gateways count apart. */
@Component
public class RateLimits {

    private static final String ALL_ROUTES = "";

    private final RateLimit general;
    private final Cache<Counted, RateLimiter> limiters;

    RateLimits(ClientLimits settings) {
        general = settings.rateLimit();
        limiters = Caffeine.newBuilder()
                .maximumSize(settings.clients())
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    /** @throws TooManyRequests when this client has used up what the route grants it */
    public void count(Route route, String remoteAddress) {
        RateLimit own = route.rateLimit();
        RateLimit limit = own == null ? general : own;
        Counted counted = new Counted(own == null ? ALL_ROUTES : route.name(), ClientAddress.of(remoteAddress));
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

    private record Counted(String route, String client) {}
}
