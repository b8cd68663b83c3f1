package io.forecourt.messaging.relay;

import io.forecourt.contracts.Topic;
import io.forecourt.messaging.MessagingProperties;
import io.forecourt.messaging.ServiceName;
import io.forecourt.messaging.kafka.KafkaConnections;
import io.forecourt.messaging.kafka.TopicCreation;
import io.forecourt.messaging.kafka.TopicSettings;
import io.forecourt.messaging.lock.OwnConnections;
import io.forecourt.messaging.outbox.OutboxView;
import io.forecourt.messaging.outbox.OutboxView.Contents;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The publishing side. */
@Configuration(proxyBeanMethods = false)
public class RelayConfiguration {

    @Bean
    RelayStatus relayStatus(Clock clock) {
        return new RelayStatus(clock);
    }

    @Bean
    Relay relay(
            ServiceName service,
            OwnConnections database,
            KafkaConnections kafka,
            TopicSettings topics,
            RelayStatus status,
            MessagingProperties properties) {
        TopicCreation published = new TopicCreation(
                kafka,
                Arrays.stream(Topic.values())
                        .filter(topic -> topic.producer().equals(service.value()))
                        .map(topics::of)
                        .toList());
        Relaying relaying = new Relaying(service, kafka, published, status, properties.relay());
        return new Relay(database, relaying, status);
    }

    @Bean
    RelayMeters relayMeters(RelayStatus status) {
        return new RelayMeters(status);
    }

    @Bean
    OutboxView eventsView(JdbcClient jdbc, RelayStatus status, MessagingProperties properties, Clock clock) {
        return new OutboxView(Contents.EVENTS, jdbc, OutboxTable.COUNTED, status, properties.staleAfter(), clock);
    }

    @Bean
    OutboxHealthIndicator outboxHealthIndicator(RelayStatus status, MessagingProperties properties) {
        return new OutboxHealthIndicator(status, properties.staleAfter());
    }
}
