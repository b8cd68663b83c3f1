package io.forecourt.messaging;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Payload;
import io.forecourt.contracts.Snapshot;
import io.forecourt.contracts.Topic;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A feature's interest in a topic. Declared as a bean; a Kafka consumer is started for each, in the group {@code
 * <application>.<name>}, so that every instance of a service shares the work and every subscription sees every event.
 *
 * <p>An effect runs inside a transaction that also remembers what was applied. It either returns, and is then never
 * called again for that event, or throws, and is then rolled back, tried again a few times and finally set aside as a
 * dead letter. It must do its work through the current transaction only. An effect that wants to answer a refusal
 * instead of failing must find out before it calls anything transactional that throws, because such an exception marks
 * the transaction for rollback even when it is caught.
 */
public final class Subscription {

    private final String name;
    private final Topic topic;
    private final Effect effect;

    private Subscription(String name, Topic topic, Effect effect) {
        if (!name.matches("[a-z0-9-]{1,60}")) {
            throw new IllegalArgumentException("A subscription's name is lower case with hyphens, not '" + name + "'.");
        }
        this.name = name;
        this.topic = topic;
        this.effect = effect;
    }

    /**
     * A subscription to facts: every effect is applied once, however often Kafka delivers it.
     *
     * @param name unique in the service and stable: applied events are remembered under it
     */
    public static Facts facts(String name, Topic topic) {
        return new Facts(name, topic);
    }

    /**
     * A subscription to snapshots. The upsert must ignore snapshots whose revision is not newer than what it holds; it
     * gets at most one snapshot of a key per call, sorted by key so that concurrent upserts lock in one order.
     *
     * @param name unique in the service and stable: the consumer group's position is kept under it
     */
    public static <S extends Snapshot> Subscription snapshots(
            String name, Topic topic, Class<S> type, Consumer<List<S>> upsert) {
        if (topic.kind() != Topic.Kind.SNAPSHOTS) {
            throw new IllegalArgumentException(topic.topicName() + " does not hold snapshots.");
        }
        if (Arrays.stream(EventType.values()).anyMatch(event -> event.topic() == topic && event.payload() != type)) {
            throw new IllegalArgumentException(topic.topicName() + " holds other snapshots than " + type.getName());
        }
        return new Subscription(name, topic, new Effect.OfSnapshots<>(type, upsert));
    }

    public String name() {
        return name;
    }

    public Topic topic() {
        return topic;
    }

    public Effect effect() {
        return effect;
    }

    @Override
    public String toString() {
        return name + " of " + topic.topicName();
    }

    /** Collects what to do for each type of fact. */
    public static final class Facts {

        private final String name;
        private final Topic topic;
        private final Map<EventType, Consumer<Payload>> byType = new EnumMap<>(EventType.class);

        private Facts(String name, Topic topic) {
            if (topic.kind() != Topic.Kind.FACTS) {
                throw new IllegalArgumentException(topic.topicName() + " does not hold facts.");
            }
            this.name = name;
            this.topic = topic;
        }

        public <P extends Payload> Facts on(EventType type, Class<P> payload, Consumer<P> effect) {
            if (type.topic() != topic) {
                throw new IllegalArgumentException(type.typeName() + " is not sent to " + topic.topicName() + ".");
            }
            if (type.payload() != payload) {
                throw new IllegalArgumentException(
                        type.typeName() + " carries " + type.payload().getSimpleName() + ".");
            }
            if (byType.put(type, fact -> effect.accept(payload.cast(fact))) != null) {
                throw new IllegalArgumentException(type.typeName() + " already has an effect.");
            }
            return this;
        }

        public Subscription build() {
            if (byType.isEmpty()) {
                throw new IllegalArgumentException("The subscription '" + name + "' does nothing.");
            }
            return new Subscription(name, topic, new Effect.OfFacts(byType));
        }
    }
}
