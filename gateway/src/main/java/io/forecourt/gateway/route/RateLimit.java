package io.forecourt.gateway.route;

import jakarta.validation.constraints.Min;
import java.time.Duration;

/** So many requests of one client in each period. */
public record RateLimit(@Min(1) int requests, Duration per) {

    public RateLimit {
        Terms.requirePositive("rate-limit.per", per);
    }
}
