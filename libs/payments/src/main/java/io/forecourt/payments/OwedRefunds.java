package io.forecourt.payments;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many refunds are on their way, since when, and how many a provider has refused for good, so that somebody has to give
 * the money back in another way. As soon as as much has been given back of that payment later on, at the provider's dashboard
 * say, it is seen to; of what is older than half a year nothing is said any more.
 */
public final class OwedRefunds implements MeterBinder {

    /** Answers how many are on their way, since when the oldest is, and how many were refused for good. */
    public static final String COUNTED = """
            select count(*) filter (where r.state = 'REQUESTED'), min(r.requested_at) filter (where r.state = 'REQUESTED'),
                   count(*) filter (where r.state = 'FAILED' and r.requested_at > now() - interval '180 days'
                       and r.amount > (select coalesce(sum(later.amount), 0) from refunds later
                                        where later.payment_id = r.payment_id and later.state = 'SUCCEEDED'
                                          and later.requested_at >= r.requested_at))
              from refunds r where r.state <> 'SUCCEEDED'""";

    private final JdbcClient jdbc;

    OwedRefunds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("forecourt.payments.refunds.refused", this, OwedRefunds::refused)
                .description("Alarm: refunds that a provider has refused for good, and nobody has seen to")
                .register(meters);
    }

    long refused() {
        return jdbc.sql(COUNTED).query((row, _) -> row.getLong(3)).single();
    }
}
