package io.forecourt.gateway.live.messaging;

import io.forecourt.contracts.Topic;
import io.forecourt.gateway.live.Hint;
import io.forecourt.gateway.live.Streams;
import io.forecourt.messaging.kafka.KafkaConnections;
import io.forecourt.messaging.kafka.TopicFollower;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the streams which topics have news, and of what. */
@Configuration(proxyBeanMethods = false)
class Changes {

    private static final Map<Topic, Hint.Kind> KINDS = Map.of(
            Topic.AUTOMOBILES, Hint.Kind.AUTOMOBILE,
            Topic.APPOINTMENTS, Hint.Kind.APPOINTMENT,
            Topic.SALES, Hint.Kind.SALE,
            Topic.CUSTOMERS, Hint.Kind.CUSTOMER,
            Topic.STAYS, Hint.Kind.STAY);

    @Bean
    TopicFollower liveChanges(KafkaConnections kafka, Streams streams) {
        return new TopicFollower(kafka, "gateway.live", KINDS.keySet(), new TopicFollower.Listener() {
            @Override
            public void heard(Topic topic, String key) {
                streams.tell(new Hint(Objects.requireNonNull(KINDS.get(topic)), key));
            }

            @Override
            public void begun() {
                streams.tell(Hint.EVERYTHING);
            }
        });
    }
}
