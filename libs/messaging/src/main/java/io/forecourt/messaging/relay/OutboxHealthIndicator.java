package io.forecourt.messaging.relay;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Shows whether events get out. {@code DEGRADED} does not make the service itself unhealthy: it works on, and its
 * events wait in the outbox.
 */
final class OutboxHealthIndicator implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "Events wait in the outbox.");

    private final RelayStatus relay;
    private final Duration staleAfter;

    OutboxHealthIndicator(RelayStatus relay, Duration staleAfter) {
        this.relay = relay;
        this.staleAfter = staleAfter;
    }

    @Override
    public Health health() {
        Instant kafkaAwaySince = relay.awaySince();
        boolean degraded = kafkaAwaySince != null || relay.age().compareTo(staleAfter) > 0;
        Health.Builder health = degraded ? Health.status(DEGRADED) : Health.up();
        health.withDetail("relaysHere", relay.isLeader())
                .withDetail("waiting", relay.depth())
                .withDetail("oldestSeconds", relay.age().toSeconds())
                .withDetail("setAsideSinceStart", relay.rejected());
        if (kafkaAwaySince != null) {
            health.withDetail("kafkaAwaySince", kafkaAwaySince.toString());
        }
        return health.build();
    }
}
