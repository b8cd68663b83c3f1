package io.forecourt.parking.stay;

import io.forecourt.messaging.outbox.OutboxView;
import io.forecourt.payments.OwedRefunds;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows administrators what drivers are to get back, and what of it a provider has refused for good. */
@Configuration(proxyBeanMethods = false)
class OwedMoney {

    /** Banks take up to ten days. */
    private static final Duration LONG = Duration.ofDays(14);

    @Bean
    OutboxView refundsView(JdbcClient jdbc, Clock clock) {
        return new OutboxView(OutboxView.Contents.REFUNDS, jdbc, OwedRefunds.COUNTED, LONG, clock);
    }
}
