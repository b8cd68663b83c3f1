package io.forecourt.replicas;

import io.forecourt.messaging.MessagingAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the copies that the service has asked for with {@code forecourt.replicas.*}. */
@AutoConfiguration(after = {JdbcClientAutoConfiguration.class, MessagingAutoConfiguration.class})
public class ReplicasAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("forecourt.replicas.automobiles")
    static class Automobiles {

        @Bean
        AutomobileVOs automobileVOs(JdbcClient jdbc) {
            return new AutomobileVOs(jdbc);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("forecourt.replicas.customers")
    static class Customers {

        @Bean
        CustomerVOs customerVOs(JdbcClient jdbc) {
            return new CustomerVOs(jdbc);
        }
    }
}
