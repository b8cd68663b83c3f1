package io.forecourt.replicas;

import io.forecourt.contracts.Snapshot;
import io.forecourt.contracts.Topic;
import io.forecourt.messaging.Subscription;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** A copy that this service keeps: of which topic, in which table. */
record Replica<S extends Snapshot>(String name, Topic topic, Class<S> type, ReplicaTable<S> table) {

    Subscription subscription(JdbcTemplate jdbc) {
        String upsert = table.upsert();
        return Subscription.snapshots(name, topic, type, snapshots -> upsert(jdbc, upsert, snapshots));
    }

    private void upsert(JdbcTemplate jdbc, String upsert, List<S> snapshots) {
        jdbc.update(connection -> table.prepare(connection, upsert, snapshots));
    }
}
