package io.forecourt.replicas;

import static io.forecourt.replicas.Snapshots.automobile;
import static io.forecourt.replicas.Snapshots.newVin;
import static io.forecourt.replicas.Snapshots.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.messaging.lock.OwnConnections;
import io.forecourt.messaging.lock.ServiceLock;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.TestKafka;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatusCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

@IntegrationTest
class RebuildIT {

    @LocalServerPort
    private int port;

    @Autowired
    private AutomobileVOs automobiles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OwnConnections connections;

    @Autowired
    private ReplicaRebuild rebuilds;

    private List<String> vins;

    @BeforeEach
    void publishesSomeAutomobiles() {
        vins = IntStream.range(0, 20).mapToObj(_ -> newVin()).toList();
        vins.forEach(vin -> publish(automobile(vin, 1, "red")));
        vins.forEach(vin -> publish(automobile(vin, 2, "blue")));
        awaitCopyEqualToTopic();
    }

    @Test
    void repairsEveryKindOfDamageUntilTheCopyEqualsItsTopic() {
        update("update automobile_vo set color = 'wrong' where vin = ?", vins.get(0));
        update("update automobile_vo set revision = 1, color = 'old' where vin = ?", vins.get(1));
        update("update automobile_vo set revision = 999, color = 'wrong' where vin = ?", vins.get(2));
        update("delete from automobile_vo where vin = ?", vins.get(3));
        update("""
                insert into automobile_vo (vin, revision, removed, manufacturer, model, condition, status,
                    sold_by_us, changed_at)
                values (?, 1, false, 'Nobody', 'Nothing', 'USED', 'AVAILABLE', false, now())""", newVin());

        RebuildProgress progress = rebuild();

        assertThat(progress.repaired()).isEqualTo(4);
        assertThat(progress.deleted()).isEqualTo(1);
        assertThat(progress.read()).isEqualTo(progress.records()).isGreaterThanOrEqualTo(40);
        assertThat(copy()).isEqualTo(topic());
    }

    @Test
    void changesNothingInACopyThatIsRight() {
        List<String> before = jdbc.sql("select automobile_vo::text from automobile_vo order by vin")
                .query(String.class)
                .list();

        RebuildProgress progress = rebuild();

        assertThat(progress.repaired()).isZero();
        assertThat(progress.deleted()).isZero();
        assertThat(jdbc.sql("select automobile_vo::text from automobile_vo order by vin")
                        .query(String.class)
                        .list())
                .isEqualTo(before);
    }

    @Test
    void equalsItsTopicAlthoughSnapshotsArriveMeanwhile() throws Exception {
        update("update automobile_vo set color = 'wrong' where vin <> ?", "");
        AtomicBoolean done = new AtomicBoolean();
        Thread traffic = Thread.ofVirtual().start(() -> {
            for (int revision = 3; !done.get(); revision++) {
                for (String vin : vins.subList(0, 10)) {
                    publish(automobile(vin, revision, "color " + revision));
                }
                publish(automobile(newVin(), 1, "new"));
            }
        });

        rebuild();
        rebuild();
        done.set(true);
        traffic.join();

        awaitCopyEqualToTopic();
        assertThat(automobiles.find(vins.get(15)).orElseThrow().color()).isEqualTo("blue");
    }

    @Test
    void countsWhatItCannotReadAndGoesOn() {
        TestKafka.publish(
                EventType.AUTOMOBILE_CHANGED,
                vins.getFirst(),
                "no JSON".getBytes(StandardCharsets.UTF_8),
                UUID.randomUUID().toString());

        assertThat(rebuild().unreadable()).isPositive();
        assertThat(copy()).isEqualTo(topic());
    }

    @Test
    void oneRebuildAtATime() throws Exception {
        try (Connection other = connections.open("test")) {
            assertThat(ServiceLock.tryAcquire(other, "replica-rebuild")).isPresent();

            assertThat(post("automobiles").value()).isEqualTo(409);
        }
    }

    @Test
    void knowsOnlyItsOwnCopies() {
        assertThat(post("accounts").value()).isEqualTo(404);
        HttpStatusCode found = client().get().uri("/accounts").exchange((_, response) -> response.getStatusCode());
        assertThat(found.value()).isEqualTo(404);
    }

    @Test
    void leavesTheCopyAloneWhenItsTopicIsEmpty() throws Exception {
        TestKafka.createTopic(Topic.APPOINTMENTS);
        Replica<AutomobileSnapshot> ofEmptyTopic = new Replica<>(
                "of-empty-topic", Topic.APPOINTMENTS, AutomobileSnapshot.class, Replicas.AUTOMOBILES.table());

        assertThat(rebuilds.start(ofEmptyTopic)).isTrue();

        RebuildProgress progress = ended(ofEmptyTopic);
        assertThat(progress.state()).isEqualTo(RebuildProgress.State.FAILED);
        assertThat(progress.error()).contains("empty");
        assertThat(copy()).isEqualTo(topic());
    }

    private RebuildProgress rebuild() {
        await().until(() -> post("automobiles").value() == 202);
        RebuildProgress progress = ended(Replicas.AUTOMOBILES);
        assertThat(progress.state()).as("%s", progress).isEqualTo(RebuildProgress.State.DONE);
        assertThat(client().get().uri("/automobiles").retrieve().body(String.class))
                .contains("\"DONE\"", "\"repaired\":" + progress.repaired());
        return progress;
    }

    private RebuildProgress ended(Replica<?> replica) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> rebuilds.progress(replica).orElseThrow(),
                        progress -> progress.state() != RebuildProgress.State.RUNNING);
    }

    private HttpStatusCode post(String name) {
        return client().post().uri("/" + name).exchange((_, response) -> response.getStatusCode());
    }

    private RestClient client() {
        return RestClient.create("http://localhost:%d/actuator/replicas".formatted(port));
    }

    private void awaitCopyEqualToTopic() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(copy()).isEqualTo(topic()));
    }

    private Map<String, String> copy() {
        Map<String, String> copy = new HashMap<>();
        jdbc.sql("select vin, revision || ' ' || color || ' ' || manufacturer from automobile_vo")
                .query((row, _) -> copy.put(row.getString(1), row.getString(2)))
                .list();
        return copy;
    }

    private static Map<String, String> topic() {
        Map<String, AutomobileSnapshot> newest = new HashMap<>();
        PublishedEvents.on(Topic.AUTOMOBILES).all().stream()
                .filter(event -> event.body().startsWith("{"))
                .map(event -> event.payload(AutomobileSnapshot.class))
                .forEach(snapshot ->
                        newest.merge(snapshot.vin(), snapshot, (a, b) -> b.revision() > a.revision() ? b : a));
        Map<String, String> topic = new HashMap<>();
        newest.forEach((vin, snapshot) ->
                topic.put(vin, snapshot.revision() + " " + snapshot.color() + " " + snapshot.manufacturer()));
        return topic;
    }

    private void update(String sql, String vin) {
        jdbc.sql(sql).param(vin).update();
    }
}
