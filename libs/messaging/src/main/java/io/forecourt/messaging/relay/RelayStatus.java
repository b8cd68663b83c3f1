package io.forecourt.messaging.relay;

import io.forecourt.messaging.outbox.OutboxStatus;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** How the relay of events is doing. */
public final class RelayStatus extends OutboxStatus {

    private final AtomicLong rejected = new AtomicLong();

    RelayStatus(Clock clock) {
        super(clock, "events", "Kafka");
    }

    public long rejected() {
        return rejected.get();
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
}
