package io.forecourt.messaging.autoconfigure;

import io.forecourt.messaging.EventJson;
import io.forecourt.messaging.MessagingProperties;
import io.forecourt.messaging.Outbox;
import io.forecourt.messaging.PendingChanges;
import io.forecourt.messaging.ServiceName;
import io.forecourt.messaging.consumer.ConsumingConfiguration;
import io.forecourt.messaging.deadletter.DeadLetterConfiguration;
import io.forecourt.messaging.kafka.KafkaConnections;
import io.forecourt.messaging.kafka.TopicSettings;
import io.forecourt.messaging.lock.OwnConnections;
import io.forecourt.messaging.relay.Relay;
import io.forecourt.messaging.relay.RelayConfiguration;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;

/** Gives a service its outbox, and starts its relay and its subscriptions. */
@AutoConfiguration(
        after = {JdbcClientAutoConfiguration.class, KafkaAutoConfiguration.class, TransactionAutoConfiguration.class})
@EnableConfigurationProperties(MessagingProperties.class)
@Import({RelayConfiguration.class, ConsumingConfiguration.class, DeadLetterConfiguration.class})
public class MessagingAutoConfiguration {

    @Bean
    ServiceName serviceName(Environment environment) {
        return new ServiceName(environment.getRequiredProperty("spring.application.name"));
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    Outbox outbox(
            JdbcTemplate jdbc,
            EventJson json,
            PendingChanges pendingChanges,
            Relay relay,
            MessagingProperties properties) {
        return new Outbox(
                jdbc,
                json,
                pendingChanges,
                Math.toIntExact(properties.maxEventSize().toBytes()),
                relay::wake);
    }

    @Bean
    KafkaConnections kafkaConnections(
            ServiceName service, ProducerFactory<?, ?> producers, ConsumerFactory<?, ?> consumers, KafkaAdmin admin) {
        return new KafkaConnections(
                service.value(),
                producers.getConfigurationProperties(),
                consumers.getConfigurationProperties(),
                admin.getConfigurationProperties());
    }

    @Bean
    OwnConnections ownConnections(ServiceName service, JdbcConnectionDetails database) {
        return new OwnConnections(
                service.value(), database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    @Bean
    TopicSettings topicSettings(MessagingProperties properties) {
        return new TopicSettings(properties.partitions(), properties.replicas(), properties.factsKept());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({EntityManager.class, EntityManagerFactoryUtils.class})
    static class WithJpa {

        @Bean
        PendingChanges pendingChanges(ObjectProvider<EntityManagerFactory> factories) {
            List<EntityManagerFactory> all = factories.orderedStream().toList();
            return () -> all.forEach(JpaFlush::of);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass({
        "jakarta.persistence.EntityManager",
        "org.springframework.orm.jpa.EntityManagerFactoryUtils"
    })
    static class WithoutJpa {

        @Bean
        PendingChanges pendingChanges() {
            return () -> {};
        }
    }
}
