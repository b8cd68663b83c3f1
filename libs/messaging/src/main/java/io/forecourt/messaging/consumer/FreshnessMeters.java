package io.forecourt.messaging.consumer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How far behind each subscription is, in figures; not a number where it is not known. */
final class FreshnessMeters implements MeterBinder {

    private final Freshness freshness;

    FreshnessMeters(Freshness freshness) {
        this.freshness = freshness;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (CopyState copy : freshness.all()) {
            String name = copy.subscription();
            Gauge.builder("forecourt.replica.behind", freshness, all -> behind(all.of(name)))
                    .description("Records of the topic that are not applied yet")
                    .tag("subscription", name)
                    .register(meters);
            TimeGauge.builder("forecourt.replica.age", freshness, TimeUnit.MILLISECONDS, all -> age(all.of(name)))
                    .description("Since the copy was last known to hold everything its topic held")
                    .tag("subscription", name)
                    .register(meters);
        }
    }

    private static double behind(Optional<CopyState> copy) {
        return copy.map(CopyState::recordsBehind).map(Long::doubleValue).orElse(Double.NaN);
    }

    private static double age(Optional<CopyState> copy) {
        return copy.map(CopyState::age).map(age -> (double) age.toMillis()).orElse(Double.NaN);
    }
}
