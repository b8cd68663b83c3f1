package io.forecourt.messaging.consumer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * How fresh what the subscriptions have built is, as far as can be known.
 *
 * <p>A copy's age is the time since it was last known to hold everything its topic held. It is looked at every two
 * seconds, so that a copy which is milliseconds old may be said to be up to two seconds old, never the other way round;
 * while Kafka is away nothing new is learnt and the age grows. What the publishing service still keeps in its own
 * outbox cannot be seen from here; that service shows it.
 */
public final class Freshness {

    private final List<RunningSubscription> subscriptions;
    private final Clock clock;
    private final Map<String, CatchUpHistory> histories = new HashMap<>();
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    Freshness(Subscriptions subscriptions, Clock clock) {
        this.subscriptions = subscriptions.all();
        this.clock = clock;
    }

    public List<CopyState> all() {
        return subscriptions.stream().map(this::state).toList();
    }

    /** Of the subscription of that name, or empty when this service has none. */
    public Optional<CopyState> of(String subscription) {
        return subscriptions.stream()
                .filter(running -> running.name().equals(subscription))
                .map(this::state)
                .findFirst();
    }

    private CopyState state(RunningSubscription running) {
        Seen last = seen.get(running.name());
        Instant caughtUpAt = last == null ? null : last.caughtUpAt();
        return new CopyState(
                running.name(),
                running.topic().topicName(),
                running.isRunning(),
                last == null ? null : last.recordsBehind(),
                caughtUpAt == null ? null : age(caughtUpAt),
                running.meters().lastEventTime());
    }

    private Duration age(Instant caughtUpAt) {
        Duration age = Duration.between(caughtUpAt, clock.instant());
        return age.isNegative() ? Duration.ZERO : age;
    }

    /** Called by one thread at a time. */
    void observed(
            String subscription, Instant at, Map<TopicPartition, Long> ends, Map<TopicPartition, Long> positions) {
        CatchUpHistory history = histories.computeIfAbsent(subscription, _ -> new CatchUpHistory());
        history.observe(at, ends, positions);
        long behind = ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - positions.getOrDefault(end.getKey(), 0L)))
                .sum();
        seen.put(subscription, new Seen(behind, history.caughtUpAt()));
    }

    private record Seen(long recordsBehind, @Nullable Instant caughtUpAt) {}
}
