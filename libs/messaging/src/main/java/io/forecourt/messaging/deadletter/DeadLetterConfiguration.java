package io.forecourt.messaging.deadletter;

import io.forecourt.messaging.ServiceName;
import io.forecourt.messaging.consumer.DeadLetters;
import io.forecourt.messaging.consumer.Subscriptions;
import io.forecourt.messaging.job.RegularJob;
import io.forecourt.messaging.kafka.KafkaConnections;
import io.forecourt.messaging.lock.OwnConnections;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way back for dead letters. */
@Configuration(proxyBeanMethods = false)
public class DeadLetterConfiguration {

    @Bean
    DeadLetterOffice deadLetterOffice(
            ServiceName service,
            Subscriptions subscriptions,
            DeadLetters deadLetters,
            KafkaConnections kafka,
            OwnConnections database) {
        return new DeadLetterOffice(service, subscriptions, deadLetters, kafka, database);
    }

    @Bean
    DeadLettersEndpoint deadLettersEndpoint(DeadLetterOffice office) {
        return new DeadLettersEndpoint(office);
    }

    /** Kafka forgets a position that nobody confirms for a week, long before it forgets dead letters. */
    @Bean
    RegularJob deadLetterPositions(DeadLetterOffice office) {
        return new RegularJob(
                "dead-letter-positions", Duration.ofMinutes(2), Duration.ofDays(1), office::confirmPosition);
    }
}
