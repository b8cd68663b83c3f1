package io.forecourt.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.messaging.Events;
import io.forecourt.messaging.Subscription;
import io.forecourt.messaging.TestService;
import io.forecourt.testing.TestKafka;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class SnapshotsIT {

    private final String name = "snapshots-" + UUID.randomUUID().toString().substring(0, 8);
    private final String vinA = "A" + Events.newVin().substring(1);
    private final String vinB = "B" + Events.newVin().substring(1);
    private final TestService service = new TestService("snapshots-it");
    private final TestSubscriptions subscriptions = new TestSubscriptions(service);
    private final List<List<AutomobileSnapshot>> batches = new CopyOnWriteArrayList<>();

    @BeforeEach
    void beginsAtTheEnd() throws Exception {
        subscriptions.skipExisting(service.name().group(name), Topic.AUTOMOBILES);
    }

    @AfterEach
    void stops() {
        subscriptions.close();
        service.close();
    }

    @Test
    void givesTheUpsertTheNewestSnapshotOfEachKeyInTheOrderOfTheKeys() {
        publish(Events.automobile(vinB, 1));
        publish(Events.automobile(vinA, 3));
        publish(Events.automobile(vinA, 2));
        publish(Events.automobile(vinA, 4));
        publish(Events.automobile(vinB, 2));

        start(batches::add);

        await().until(() -> !batches.isEmpty());
        assertThat(batches.stream().flatMap(List::stream))
                .extracting(AutomobileSnapshot::vin, AutomobileSnapshot::revision)
                .contains(tuple(vinA, 4L), tuple(vinB, 2L));
        assertThat(batches)
                .allSatisfy(batch -> assertThat(batch)
                        .extracting(AutomobileSnapshot::vin)
                        .isSorted()
                        .doesNotHaveDuplicates());
    }

    @Test
    void setsOnlyTheSnapshotAsideThatTheUpsertRefuses() {
        publish(Events.automobile(vinA, 1));
        publish(Events.automobile(vinB, 1));

        start(batch -> {
            if (batch.stream().anyMatch(snapshot -> snapshot.vin().equals(vinA))) {
                throw new IllegalArgumentException("no room for " + vinA);
            }
            batches.add(batch);
        });

        await().until(() -> subscriptions.deadLetters(name, Topic.AUTOMOBILES) == 1);
        await().untilAsserted(() -> assertThat(batches.stream().flatMap(List::stream))
                .extracting(AutomobileSnapshot::vin)
                .contains(vinB)
                .doesNotContain(vinA));
    }

    @Test
    void showsHowFreshTheCopyIs() {
        Subscriptions running = start(batches::add);
        Freshness freshness = new Freshness(running, TestService.CLOCK);
        try (FreshnessProbe probe = new FreshnessProbe(running, freshness, service.kafka(), TestService.CLOCK)) {
            assertThat(freshness.of(name).orElseThrow().age()).isNull();
            publish(Events.automobile(vinA, 1));
            await().until(() -> !batches.isEmpty());

            await().untilAsserted(() -> {
                probe.run();
                CopyState copy = freshness.of(name).orElseThrow();
                assertThat(copy.recordsBehind()).isZero();
                assertThat(copy.age()).isLessThan(Duration.ofSeconds(30));
                assertThat(copy.lastEventTime()).isNotNull();
                assertThat(copy.running()).isTrue();
            });
        }
    }

    @Test
    void countsWhatIsNotAppliedYet() {
        Subscriptions running = start(_ -> {
            throw new CannotCreateTransactionException("the database is away");
        });
        Freshness freshness = new Freshness(running, TestService.CLOCK);
        try (FreshnessProbe probe = new FreshnessProbe(running, freshness, service.kafka(), TestService.CLOCK)) {
            publish(Events.automobile(vinA, 1));
            publish(Events.automobile(vinB, 1));

            await().untilAsserted(() -> {
                probe.run();
                assertThat(freshness.of(name).orElseThrow().recordsBehind()).isEqualTo(2);
            });
        }
    }

    private Subscriptions start(Consumer<List<AutomobileSnapshot>> upsert) {
        return subscriptions.start(Subscription.snapshots(name, Topic.AUTOMOBILES, AutomobileSnapshot.class, upsert));
    }

    private static void publish(AutomobileSnapshot snapshot) {
        TestKafka.publish(EventType.AUTOMOBILE_CHANGED, snapshot);
    }
}
