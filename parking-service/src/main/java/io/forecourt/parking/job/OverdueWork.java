package io.forecourt.parking.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Shows whether work is begun when it is due. {@code DEGRADED} does not make the service itself unhealthy: what comes late is
 * still done, if it is still of use.
 */
final class OverdueWork extends AbstractHealthIndicator implements MeterBinder {

    private static final Status DEGRADED = new Status("DEGRADED", "Work waits that is due.");

    private final JdbcClient jdbc;
    private final JobSettings settings;
    private final Clock clock;

    OverdueWork(JdbcClient jdbc, JobSettings settings, Clock clock) {
        super("Nobody knows what work is due");
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        TimeGauge.builder(
                        "forecourt.jobs.age",
                        this,
                        TimeUnit.MILLISECONDS,
                        work -> work.oldest().toMillis())
                .description("Alarm: for how long work has been due that nobody has begun")
                .register(meters);
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Duration oldest = oldest();
        health.status(oldest.compareTo(settings.staleAfter()) > 0 ? DEGRADED : Status.UP)
                .withDetail("oldestSeconds", oldest.toSeconds());
    }

    private Duration oldest() {
        Instant now = clock.instant();
        return jdbc.sql("select execution_time from scheduled_tasks where not picked order by execution_time limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(due -> Duration.between(due, now.atOffset(ZoneOffset.UTC)))
                .filter(late -> !late.isNegative())
                .orElse(Duration.ZERO);
    }
}
