package io.forecourt.messaging.consumer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a subscription has done, counted. */
final class SubscriptionMeters {

    private final Clock clock;
    private final Counter applied;
    private final Counter duplicate;
    private final Counter unknown;
    private final Timer delay;
    private volatile @Nullable Instant lastEventTime;

    SubscriptionMeters(String subscription, MeterRegistry meters, Clock clock) {
        this.clock = clock;
        this.applied = events(subscription, "applied", meters);
        this.duplicate = events(subscription, "duplicate", meters);
        this.unknown = events(subscription, "unknown-type", meters);
        this.delay = Timer.builder("forecourt.replica.delay")
                .description("From the publication of an event to the commit of its effect")
                .tag("subscription", subscription)
                .publishPercentiles(0.5, 0.99)
                .register(meters);
    }

    private static Counter events(String subscription, String outcome, MeterRegistry meters) {
        return meters.counter("forecourt.events", "subscription", subscription, "outcome", outcome);
    }

    void skippedUnknown() {
        unknown.increment();
    }

    void handled(List<ReceivedEvent> events, List<ReceivedEvent> newOnes) {
        applied.increment(newOnes.size());
        duplicate.increment(events.size() - newOnes.size());
        Instant now = clock.instant();
        for (ReceivedEvent event : newOnes) {
            Instant time = event.time();
            if (time != null) {
                delay.record(Duration.between(time, now));
                lastEventTime = time;
            }
        }
    }

    /** When the event applied last was published; absent until there is one. */
    @Nullable
    Instant lastEventTime() {
        return lastEventTime;
    }
}
