package io.forecourt.messaging;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Payload;
import io.forecourt.contracts.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a subscription does with the events it receives. */
public sealed interface Effect {

    /** One call for each fact that was not applied before; types that are not named here are skipped. */
    record OfFacts(Map<EventType, Consumer<Payload>> byType) implements Effect {
        public OfFacts {
            byType = Map.copyOf(byType);
        }
    }

    /** One call for each batch, with the newest received snapshot of every key, in the order of the keys. */
    record OfSnapshots<S extends Snapshot>(Class<S> type, Consumer<List<S>> upsert) implements Effect {}
}
