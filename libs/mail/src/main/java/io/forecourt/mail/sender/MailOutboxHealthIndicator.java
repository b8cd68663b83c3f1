package io.forecourt.mail.sender;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Shows whether mails get out. {@code DEGRADED} does not make the service itself unhealthy: its mails wait. */
final class MailOutboxHealthIndicator implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "Mails wait in the outbox.");

    private final SenderStatus sender;
    private final Duration staleAfter;

    MailOutboxHealthIndicator(SenderStatus sender, Duration staleAfter) {
        this.sender = sender;
        this.staleAfter = staleAfter;
    }

    @Override
    public Health health() {
        Instant awaySince = sender.awaySince();
        boolean degraded = awaySince != null || sender.age().compareTo(staleAfter) > 0;
        Health.Builder health = degraded ? Health.status(DEGRADED) : Health.up();
        health.withDetail("sendsHere", sender.isLeader())
                .withDetail("waiting", sender.depth())
                .withDetail("oldestSeconds", sender.age().toSeconds())
                .withDetail("givenUpSinceStart", sender.givenUp());
        if (awaySince != null) {
            health.withDetail("serverAwaySince", awaySince.toString());
        }
        return health.build();
    }
}
