package io.forecourt.messaging.consumer;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Payload;
import io.forecourt.contracts.Snapshot;
import io.forecourt.messaging.Effect;
import io.forecourt.messaging.EventHeaders;
import io.forecourt.messaging.EventJson;
import io.forecourt.messaging.OwnWork;
import io.forecourt.messaging.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.MDC;
import org.springframework.transaction.support.TransactionOperations;

/** The work of one subscription: decodes its records, and applies events in a transaction that remembers them. */
public final class Applying {

    private final Subscription subscription;
    private final EventDecoder decoder;
    private final ProcessedEvents processed;
    private final TransactionOperations transaction;
    private final OwnWork ownWork;

    Applying(
            Subscription subscription,
            EventJson json,
            ProcessedEvents processed,
            TransactionOperations transaction,
            OwnWork ownWork) {
        this.subscription = subscription;
        this.decoder = new EventDecoder(subscription.topic(), json);
        this.processed = processed;
        this.transaction = transaction;
        this.ownWork = ownWork;
    }

    public Subscription subscription() {
        return subscription;
    }

    /** @throws Undecodable when the record is not what the contracts say */
    public Optional<ReceivedEvent> decode(ConsumerRecord<byte[], byte[]> record) {
        return decoder.decode(record);
    }

    /** All or none of them; returns those that were new to this subscription. */
    public List<ReceivedEvent> apply(List<ReceivedEvent> events) {
        return ownWork.call(() -> transaction.execute(_ -> switch (subscription.effect()) {
            case Effect.OfFacts facts -> applyNew(facts.byType(), events);
            case Effect.OfSnapshots<?> snapshots -> upsertNewest(snapshots, events);
        }));
    }

    /** Whether the failure to apply an event says something about the event, and not about the database's absence. */
    public static boolean isOfTheEvent(RuntimeException failure) {
        return !Failed.isAway(failure);
    }

    private List<ReceivedEvent> applyNew(Map<EventType, Consumer<Payload>> effects, List<ReceivedEvent> events) {
        List<ReceivedEvent> wanted = events.stream()
                .filter(event -> effects.containsKey(event.type()))
                .toList();
        if (wanted.isEmpty()) {
            return wanted;
        }
        Set<UUID> unseen = processed.remember(
                subscription.name(), wanted.stream().map(ReceivedEvent::id).toList());
        List<ReceivedEvent> applied = new ArrayList<>(unseen.size());
        for (ReceivedEvent event : wanted) {
            Consumer<Payload> effect = effects.get(event.type());
            if (effect != null && unseen.remove(event.id())) {
                underItsCorrelationId(event, effect);
                applied.add(event);
            }
        }
        return applied;
    }

    private static void underItsCorrelationId(ReceivedEvent event, Consumer<Payload> effect) {
        if (event.correlationId() == null) {
            effect.accept(event.payload());
            return;
        }
        try (var _ = MDC.putCloseable(EventHeaders.CORRELATION_ID_IN_LOGS, event.correlationId())) {
            effect.accept(event.payload());
        }
    }

    private static <S extends Snapshot> List<ReceivedEvent> upsertNewest(
            Effect.OfSnapshots<S> effect, List<ReceivedEvent> events) {
        Map<String, S> newest = new TreeMap<>();
        for (ReceivedEvent event : events) {
            S snapshot = effect.type().cast(event.payload());
            newest.merge(snapshot.key(), snapshot, (a, b) -> b.revision() >= a.revision() ? b : a);
        }
        if (!newest.isEmpty()) {
            effect.upsert().accept(List.copyOf(newest.values()));
        }
        return events;
    }
}
