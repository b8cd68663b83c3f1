package io.forecourt.messaging.consumer;

import io.forecourt.contracts.Topic;
import io.forecourt.messaging.EventJson;
import io.forecourt.messaging.MessagingProperties;
import io.forecourt.messaging.OwnWork;
import io.forecourt.messaging.ServiceName;
import io.forecourt.messaging.Subscription;
import io.forecourt.messaging.job.RegularJob;
import io.forecourt.messaging.kafka.KafkaConnections;
import io.forecourt.messaging.kafka.TopicCreation;
import io.forecourt.messaging.kafka.TopicSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The receiving side: one consumer for every {@link Subscription} bean. */
@Configuration(proxyBeanMethods = false)
public class ConsumingConfiguration {

    @Bean
    ProcessedEvents processedEvents(JdbcClient jdbc) {
        return new ProcessedEvents(jdbc);
    }

    @Bean
    DeadLetters deadLetters(ServiceName service, KafkaConnections kafka, MeterRegistry meters, Clock clock) {
        return new DeadLetters(service, kafka, meters, clock);
    }

    @Bean
    Subscriptions subscriptions(
            ObjectProvider<Subscription> declared,
            EventJson json,
            ProcessedEvents processed,
            PlatformTransactionManager transactions,
            ObjectProvider<OwnWork> marking,
            ServiceName service,
            KafkaConnections kafka,
            TopicSettings topics,
            DeadLetters deadLetters,
            MeterRegistry meters,
            Clock clock) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        OwnWork ownWork = marking.getIfAvailable(() -> Supplier::get);
        List<RunningSubscription> all = declared.orderedStream()
                .map(subscription -> new RunningSubscription(
                        new Applying(subscription, json, processed, transaction, ownWork),
                        service.group(subscription.name()),
                        new SubscriptionMeters(subscription.name(), meters, clock),
                        kafka,
                        deadLetters))
                .toList();
        return new Subscriptions(all, new TopicCreation(kafka, topics(all, topics)));
    }

    private static List<NewTopic> topics(List<RunningSubscription> subscriptions, TopicSettings settings) {
        List<Topic> read = subscriptions.stream()
                .map(RunningSubscription::topic)
                .distinct()
                .toList();
        return Stream.concat(read.stream().map(settings::of), read.stream().map(settings::deadLettersOf))
                .toList();
    }

    @Bean
    Freshness freshness(Subscriptions subscriptions, Clock clock) {
        return new Freshness(subscriptions, clock);
    }

    @Bean
    FreshnessMeters freshnessMeters(Freshness freshness) {
        return new FreshnessMeters(freshness);
    }

    @Bean
    SubscriptionsHealthIndicator subscriptionsHealthIndicator(Freshness freshness, MessagingProperties properties) {
        return new SubscriptionsHealthIndicator(freshness, properties.staleAfter());
    }

    @Bean
    FreshnessProbe freshnessProbe(
            Subscriptions subscriptions, Freshness freshness, KafkaConnections kafka, Clock clock) {
        return new FreshnessProbe(subscriptions, freshness, kafka, clock);
    }

    @Bean
    RegularJob freshnessProbing(FreshnessProbe probe) {
        return new RegularJob("freshness", FreshnessProbe.INTERVAL, FreshnessProbe.INTERVAL, probe);
    }

    @Bean
    RegularJob processedEventsPruning(ProcessedEvents processed, MessagingProperties properties) {
        return new RegularJob(
                "processed-events",
                Duration.ofMinutes(1),
                Duration.ofHours(1),
                () -> processed.prune(properties.factsRemembered()));
    }
}
