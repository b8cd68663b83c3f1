package io.forecourt.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param maxEventSize a larger body is refused when it is published; below what Kafka takes by default (1 MiB with
 *     headers)
 * @param partitions of a topic that has to be created
 * @param replicas of each partition of a topic that has to be created
 * @param factsKept how long the topics keep facts, if they have to be created
 * @param factsRemembered how long an applied fact is known as applied; longer than Kafka can deliver it again
 * @param staleAfter a copy that is older is said to be degraded
 */
@ConfigurationProperties("forecourt.messaging")
public record MessagingProperties(
        @DefaultValue("900KB") DataSize maxEventSize,
        @DefaultValue("3") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("7d") Duration factsKept,
        @DefaultValue("30d") Duration factsRemembered,
        @DefaultValue("1m") Duration staleAfter,
        @DefaultValue Relay relay) {

    public MessagingProperties {
        if (factsRemembered.compareTo(factsKept) < 0) {
            throw new IllegalArgumentException(
                    "forecourt.messaging.facts-remembered must not be shorter than facts-kept.");
        }
    }

    /**
     * @param batchSize the most events that are sent together
     * @param pollInterval how long an event waits at most that another instance of the service has published
     * @param pace how long after the beginning of one round the next begins, so that under load events go together
     */
    public record Relay(
            @DefaultValue("1000") int batchSize,
            @DefaultValue("100ms") Duration pollInterval,
            @DefaultValue("5ms") Duration pace) {}
}
