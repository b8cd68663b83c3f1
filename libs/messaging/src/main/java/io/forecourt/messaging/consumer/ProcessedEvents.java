package io.forecourt.messaging.consumer;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers, in the transaction of the effect, which facts a subscription has applied. */
public class ProcessedEvents {

    private static final int PRUNED_AT_ONCE = 5_000;

    // language=sql
    private static final String REMEMBER = """
            insert into processed_events (subscription, event_id)
            select ?, unnest(?::uuid[])
            on conflict do nothing
            returning event_id""";

    // language=sql
    private static final String PRUNE = """
            delete from processed_events
            where ctid = any (array(
                select ctid from processed_events
                where processed_at < now() - make_interval(secs => ?)
                limit ?
                for update skip locked))""";

    private final JdbcClient jdbc;

    ProcessedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Remembers these events and tells which of them are new. Waits for a concurrent transaction that is about to
     * remember the same.
     */
    Set<UUID> remember(String subscription, Collection<UUID> events) {
        return new HashSet<>(jdbc.sql(REMEMBER)
                .param(subscription)
                .param(events.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** Forgets what is older, in small steps; instances that do so at once share the work. */
    long prune(Duration age) {
        long pruned = 0;
        int step;
        do {
            step = jdbc.sql(PRUNE).param(age.toSeconds()).param(PRUNED_AT_ONCE).update();
            pruned += step;
        } while (step == PRUNED_AT_ONCE);
        return pruned;
    }
}
