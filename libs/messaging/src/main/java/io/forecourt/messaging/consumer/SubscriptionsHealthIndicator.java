package io.forecourt.messaging.consumer;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Shows how fresh each copy is. {@code DEGRADED} does not make the service itself unhealthy: old copies still answer.
 */
final class SubscriptionsHealthIndicator implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "Copies of other services' data are not fresh.");

    private final Freshness freshness;
    private final Duration staleAfter;

    SubscriptionsHealthIndicator(Freshness freshness, Duration staleAfter) {
        this.freshness = freshness;
        this.staleAfter = staleAfter;
    }

    @Override
    public Health health() {
        List<CopyState> copies = freshness.all();
        Health.Builder health =
                copies.stream().allMatch(copy -> copy.isFresh(staleAfter)) ? Health.up() : Health.status(DEGRADED);
        copies.forEach(copy -> health.withDetail(copy.subscription(), details(copy)));
        return health.build();
    }

    private static Map<String, Object> details(CopyState copy) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("topic", copy.topic());
        details.put("running", copy.running());
        if (copy.recordsBehind() != null) {
            details.put("recordsBehind", copy.recordsBehind());
        }
        if (copy.age() != null) {
            details.put("ageSeconds", copy.age().toSeconds());
        }
        if (copy.lastEventTime() != null) {
            details.put("lastEventTime", copy.lastEventTime().toString());
        }
        return details;
    }
}
