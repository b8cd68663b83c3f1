package io.forecourt.messaging.relay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the relay is doing, for logs, metrics and health. Logs each change once, however long a state lasts and however
 * often the relay tries again meanwhile.
 */
public final class RelayStatus {

    private static final Logger log = LoggerFactory.getLogger(RelayStatus.class);

    private final Clock clock;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();
    private volatile Backlog backlog = Backlog.NONE;
    private volatile boolean leader;
    private volatile @Nullable Instant kafkaAwaySince;
    private volatile @Nullable Instant databaseAwaySince;

    RelayStatus(Clock clock) {
        this.clock = clock;
    }

    /** Whether this instance is the one of its service that relays. */
    public boolean isLeader() {
        return leader;
    }

    /** Events that wait, as far as this instance knows: 0 where another one relays. */
    public long depth() {
        return backlog.depth();
    }

    /** How long the event at the head has waited; zero when none waits. */
    public Duration age() {
        Instant oldest = backlog.oldest();
        return oldest == null ? Duration.ZERO : atLeastZero(Duration.between(oldest, clock.instant()));
    }

    public long sent() {
        return sent.get();
    }

    public long rejected() {
        return rejected.get();
    }

    /** Since when Kafka has not taken events, absent while it does. */
    public @Nullable Instant kafkaAwaySince() {
        return kafkaAwaySince;
    }

    void elected() {
        leader = true;
        databaseAwaySince = null;
        log.info("This instance relays the outbox.");
    }

    void resigned() {
        leader = false;
        backlog = Backlog.NONE;
        kafkaAwaySince = null;
    }

    void databaseAway(Exception cause) {
        if (databaseAwaySince == null) {
            databaseAwaySince = clock.instant();
            log.warn("The relay has lost its database session and tries to get a new one: {}", cause.getMessage());
        }
    }

    void kafkaAway(Exception cause) {
        if (kafkaAwaySince == null) {
            kafkaAwaySince = clock.instant();
            log.warn("Kafka takes no events, they wait in the outbox: {}", cause.getMessage());
        }
    }

    void waiting(Backlog measured) {
        backlog = measured;
    }

    void sent(int events) {
        sent.addAndGet(events);
        backlog = backlog.minus(events);
    }

    void kafkaAnswers() {
        Instant away = kafkaAwaySince;
        if (away != null) {
            kafkaAwaySince = null;
            log.info("Kafka takes events again after {}.", atLeastZero(Duration.between(away, clock.instant())));
        }
    }

    void rejected(OutboxRow row, Exception reason) {
        rejected.incrementAndGet();
        log.error(
                "Set aside the event {} ({} of {}) in outbox_rejected, Kafka will never take it: {}",
                row.eventId(),
                row.type(),
                row.key(),
                reason.getMessage());
    }

    private static Duration atLeastZero(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
