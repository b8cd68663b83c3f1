package io.forecourt.replicas;

import io.forecourt.messaging.EventJson;
import io.forecourt.messaging.Subscription;
import io.forecourt.messaging.autoconfigure.MessagingAutoConfiguration;
import io.forecourt.messaging.consumer.Freshness;
import io.forecourt.messaging.kafka.KafkaConnections;
import io.forecourt.messaging.lock.OwnConnections;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the copies that the service has asked for with {@code forecourt.replicas.*}. */
@AutoConfiguration(after = {JdbcClientAutoConfiguration.class, MessagingAutoConfiguration.class})
public class ReplicasAutoConfiguration {

    @Bean
    ReplicaRebuild replicaRebuild(KafkaConnections kafka, OwnConnections database, EventJson json, Clock clock) {
        return new ReplicaRebuild(kafka, database, json, clock);
    }

    @Bean
    ReplicasEndpoint replicasEndpoint(
            ObjectProvider<Replica<?>> replicas, ReplicaRebuild rebuild, Freshness freshness, JdbcClient jdbc) {
        List<Replica<?>> all = replicas.orderedStream().toList();
        return new ReplicasEndpoint(all, rebuild, freshness, jdbc);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("forecourt.replicas.automobiles")
    static class Automobiles {

        @Bean
        Replica<?> automobileReplica() {
            return Replicas.AUTOMOBILES;
        }

        @Bean
        Subscription automobileReplicaSubscription(JdbcTemplate jdbc) {
            return Replicas.AUTOMOBILES.subscription(jdbc);
        }

        @Bean
        AutomobileVOs automobileVOs(JdbcClient jdbc, ObjectProvider<Freshness> freshness) {
            return new AutomobileVOs(jdbc, freshness);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("forecourt.replicas.customers")
    static class Customers {

        @Bean
        Replica<?> customerReplica() {
            return Replicas.CUSTOMERS;
        }

        @Bean
        Subscription customerReplicaSubscription(JdbcTemplate jdbc) {
            return Replicas.CUSTOMERS.subscription(jdbc);
        }

        @Bean
        CustomerVOs customerVOs(JdbcClient jdbc) {
            return new CustomerVOs(jdbc);
        }
    }
}
