package io.forecourt.messaging.consumer;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How fresh what one subscription has built is.
 *
 * @param running whether its consumer runs; it does not while the service has not met Kafka yet
 * @param recordsBehind how many records of the topic are not applied yet, when Kafka was last asked; absent before
 * @param age since the copy was last known to hold everything its topic held; absent until it is known once
 * @param lastEventTime when the event applied last was published; absent until one is applied
 */
public record CopyState(
        String subscription,
        String topic,
        boolean running,
        @Nullable Long recordsBehind,
        @Nullable Duration age,
        @Nullable Instant lastEventTime) {

    /** Whether it runs, and is not known to be older than that. */
    public boolean isFresh(Duration staleAfter) {
        return running && (age == null || age.compareTo(staleAfter) <= 0);
    }
}
