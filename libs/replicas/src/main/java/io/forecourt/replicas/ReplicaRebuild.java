package io.forecourt.replicas;

import io.forecourt.contracts.Snapshot;
import io.forecourt.messaging.EventJson;
import io.forecourt.messaging.consumer.EventDecoder;
import io.forecourt.messaging.consumer.ReceivedEvent;
import io.forecourt.messaging.consumer.Undecodable;
import io.forecourt.messaging.kafka.KafkaConnections;
import io.forecourt.messaging.kafka.TopicReader;
import io.forecourt.messaging.lock.OwnConnections;
import io.forecourt.messaging.lock.ServiceLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Makes a copy equal to its topic again while the service runs and the copy goes on following: repairs rows that are
 * missing or differ, and deletes rows that the topic does not know. One rebuild runs at a time in the whole service.
 */
public class ReplicaRebuild implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ReplicaRebuild.class);

    private final KafkaConnections kafka;
    private final OwnConnections database;
    private final EventJson json;
    private final Clock clock;
    private final Map<String, RebuildProgress> progress = new ConcurrentHashMap<>();
    private volatile @Nullable Thread worker;

    ReplicaRebuild(KafkaConnections kafka, OwnConnections database, EventJson json, Clock clock) {
        this.kafka = kafka;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Of the rebuild that this instance is at or did last. */
    Optional<RebuildProgress> progress(Replica<?> replica) {
        return Optional.ofNullable(progress.get(replica.name()));
    }

    /** Starts it and returns; false when one is running, here or on another instance. */
    boolean start(Replica<?> replica) throws SQLException {
        Connection session = database.open("rebuild of " + replica.name());
        Optional<ServiceLock> lock = Optional.empty();
        try {
            lock = ServiceLock.tryAcquire(session, "replica-rebuild");
        } finally {
            if (lock.isEmpty()) {
                session.close();
            }
        }
        lock.ifPresent(ours -> run(replica, session, ours));
        return lock.isPresent();
    }

    private void run(Replica<?> replica, Connection session, ServiceLock lock) {
        progress.put(replica.name(), RebuildProgress.started(clock.instant()));
        worker = Thread.ofVirtual().name("rebuild-" + replica.name()).start(() -> {
            try (session;
                    lock) {
                rebuild(replica, session);
                log.info("Rebuilt the copy {}: {}", replica.name(), progress.get(replica.name()));
            } catch (SQLException | RuntimeException e) {
                update(replica, last -> last.failed(clock.instant(), String.valueOf(e.getMessage())));
                log.error("The rebuild of the copy {} has failed.", replica.name(), e);
            }
        });
    }

    private <S extends Snapshot> void rebuild(Replica<S> replica, Connection session) throws SQLException {
        RebuildTable<S> table = RebuildTable.create(session, replica.table());
        gather(replica, table);
        merge(replica, table);
        update(replica, last -> last.done(clock.instant()));
    }

    private <S extends Snapshot> void gather(Replica<S> replica, RebuildTable<S> table) throws SQLException {
        EventDecoder decoder = new EventDecoder(replica.topic(), json);
        try (TopicReader topic =
                TopicReader.fromTheBeginning(kafka, "rebuild", replica.topic().topicName())) {
            if (topic.records() == 0) {
                throw new IllegalStateException("The topic is empty; the copy is left as it is.");
            }
            update(replica, last -> last.ofRecords(topic.records()));
            while (topic.hasMore()) {
                gather(topic.next(), decoder, replica, table);
            }
        }
    }

    private <S extends Snapshot> void gather(
            List<ConsumerRecord<byte[], byte[]>> records,
            EventDecoder decoder,
            Replica<S> replica,
            RebuildTable<S> table)
            throws SQLException {
        Map<String, S> newest = new HashMap<>();
        int unreadable = 0;
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                Optional<ReceivedEvent> event = decoder.decode(record);
                if (event.isPresent()) {
                    S snapshot = replica.type().cast(event.get().payload());
                    newest.merge(snapshot.key(), snapshot, (a, b) -> b.revision() >= a.revision() ? b : a);
                }
            } catch (Undecodable _) {
                unreadable++;
            }
        }
        if (!newest.isEmpty()) {
            table.gather(List.copyOf(newest.values()));
        }
        int unreadableRecords = unreadable;
        update(replica, last -> last.plusRead(records.size(), unreadableRecords));
    }

    private <S extends Snapshot> void merge(Replica<S> replica, RebuildTable<S> table) throws SQLException {
        long deleted = table.deleteUnknown();
        update(replica, last -> last.plusMerged(0, deleted));
        RebuildTable.Merged merged;
        do {
            merged = table.mergeNext();
            long repaired = merged.repaired();
            update(replica, last -> last.plusMerged(repaired, 0));
        } while (merged.taken() > 0);
    }

    private void update(Replica<?> replica, UnaryOperator<RebuildProgress> change) {
        progress.computeIfPresent(replica.name(), (_, last) -> change.apply(last));
    }

    @Override
    public void destroy() {
        Thread running = worker;
        if (running != null) {
            running.interrupt();
        }
    }
}
