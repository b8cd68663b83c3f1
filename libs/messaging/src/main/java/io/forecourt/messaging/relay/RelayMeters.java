package io.forecourt.messaging.relay;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;

/** The outbox in figures. Of several instances only the one that relays counts what waits. */
final class RelayMeters implements MeterBinder {

    private final RelayStatus relay;

    RelayMeters(RelayStatus relay) {
        this.relay = relay;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("forecourt.outbox.depth", relay, RelayStatus::depth)
                .description("Events that wait to be sent")
                .register(meters);
        TimeGauge.builder(
                        "forecourt.outbox.age",
                        relay,
                        TimeUnit.MILLISECONDS,
                        status -> status.age().toMillis())
                .description("How long the event at the head has waited")
                .register(meters);
        Gauge.builder("forecourt.relay.leader", relay, status -> status.isLeader() ? 1 : 0)
                .description("1 on the instance that relays")
                .register(meters);
        FunctionCounter.builder("forecourt.outbox.sent", relay, RelayStatus::sent)
                .description("Events that Kafka has acknowledged")
                .register(meters);
        FunctionCounter.builder("forecourt.outbox.rejected", relay, RelayStatus::rejected)
                .description("Alarm: events that Kafka will never take, now in outbox_rejected")
                .register(meters);
    }
}
