package io.forecourt.messaging.autoconfigure;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Kafka's clients log their whole configuration when they start, and every failed attempt to connect or to send
 * while Kafka is away or its brokers settle who leads. The service says once that Kafka is away and once that it is back.
 * Any {@code logging.level} setting of the service takes precedence.
 */
public final class QuietKafkaClients implements EnvironmentPostProcessor {

    public static final Map<String, Object> LEVELS = Map.of(
            "logging.level.org.apache.kafka", "warn",
            "logging.level.org.apache.kafka.clients.NetworkClient", "error",
            "logging.level.org.apache.kafka.clients.ClientUtils", "error",
            "logging.level.org.apache.kafka.clients.producer.internals.Sender", "error",
            "logging.level.org.springframework.kafka", "warn");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("forecourt-quiet-kafka", LEVELS));
    }
}
