package io.forecourt.messaging.relay;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much waits in the outbox.
 *
 * @param oldest when the event at its head was published, absent when it is empty
 */
record Backlog(long depth, @Nullable Instant oldest) {

    static final Backlog NONE = new Backlog(0, null);

    Backlog minus(int sent) {
        return new Backlog(Math.max(0, depth - sent), depth > sent ? oldest : null);
    }

    static Backlog of(List<OutboxRow> whole) {
        return whole.isEmpty()
                ? NONE
                : new Backlog(whole.size(), whole.getFirst().createdAt());
    }
}
