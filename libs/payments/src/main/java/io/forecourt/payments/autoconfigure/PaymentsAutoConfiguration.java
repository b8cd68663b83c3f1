package io.forecourt.payments.autoconfigure;

import io.forecourt.payments.PaymentsConfiguration;
import io.forecourt.payments.PaymentsProperties;
import io.forecourt.payments.sandbox.SandboxConfiguration;
import io.forecourt.payments.stripe.StripeProperties;
import io.forecourt.payments.stripe.StripeProvider;
import io.forecourt.payments.web.PaymentWebhookConfiguration;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Gives a service its payments, by the provider that it has chosen. */
@AutoConfiguration(
        after = {JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class},
        afterName = "io.forecourt.messaging.autoconfigure.MessagingAutoConfiguration")
@EnableConfigurationProperties(PaymentsProperties.class)
@Import({PaymentsConfiguration.class, PaymentWebhookConfiguration.class, SandboxConfiguration.class})
public class PaymentsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "forecourt.payments.provider", havingValue = "stripe")
    @EnableConfigurationProperties(StripeProperties.class)
    static class Stripe {

        @Bean
        StripeProvider stripeProvider(StripeProperties properties, Clock clock) {
            return new StripeProvider(properties, clock);
        }
    }
}
