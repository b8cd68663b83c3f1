package io.forecourt.messaging.relay;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.messaging.LogLines;
import io.forecourt.messaging.TestService;
import io.forecourt.messaging.kafka.TopicCreation;
import io.forecourt.testing.PublishedEvent;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.TestServers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayIT {

    private final TestService service = new TestService("relay-it");
    private final String topic = "relay-it." + UUID.randomUUID();
    private final List<Relay> relays = new ArrayList<>();
    private final RelayStatus status = new RelayStatus(TestService.CLOCK);
    private NewTopic newTopic;

    @BeforeEach
    void namesATopic() {
        newTopic = new NewTopic(topic, 3, (short) 1);
    }

    @AfterEach
    void stops() {
        relays.forEach(Relay::stop);
        service.close();
    }

    @Test
    void sendsWhatACrashedInstanceHadCommittedInTheOrderOfEachKey() {
        write(1, 2_500);

        start(status, 100);

        awaitEmptyOutbox();
        assertThat(firstCopiesByKey()).isEqualTo(writtenByKey(1, 2_500));
        assertThat(status.sent()).isEqualTo(2_500);
        assertThat(status.depth()).isZero();
    }

    @Test
    void losesNothingAndKeepsTheOrderWhileKafkaIsAwayUnderLoad() throws Exception {
        start(status, 1_000);
        write(1, 10);
        awaitEmptyOutbox();

        try (LogLines log = LogLines.recorded()) {
            TestServers.broker().duringOutage(() -> {
                writeSteadily(11, 1_200, 200);
                await().untilAsserted(() -> assertThat(status.awaySince()).isNotNull());
                await().untilAsserted(() -> assertThat(status.depth()).isGreaterThan(1_000));
            });
            writeSteadily(1_201, 1_400, 200);
            awaitEmptyOutbox();

            assertThat(log.containing("forecourt")).hasSize(2).allMatch(line -> line.contains("RelayStatus"));
            assertThat(log.all()).hasSizeLessThan(12);
        }
        assertThat(firstCopiesByKey()).isEqualTo(writtenByKey(1, 1_400));
        assertThat(status.awaySince()).isNull();
    }

    @Test
    void startsWithoutKafkaAndSendsWhenItComes() throws Exception {
        TestServers.broker().duringOutage(() -> {
            start(status, 1_000);
            write(1, 20);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(status.awaySince()).isNotNull());
            assertThat(service.waiting()).isEqualTo(20);
        });

        awaitEmptyOutbox();
        assertThat(firstCopiesByKey()).isEqualTo(writtenByKey(1, 20));
    }

    @Test
    void oneOfTwoInstancesRelaysAndTheOtherTakesOver() {
        RelayStatus other = new RelayStatus(TestService.CLOCK);
        Relay first = start(status, 1_000);
        await().until(status::isLeader);
        start(other, 1_000);
        write(1, 20);
        awaitEmptyOutbox();
        assertThat(other.isLeader()).isFalse();

        first.stop();
        write(21, 40);

        awaitEmptyOutbox();
        assertThat(other.isLeader()).isTrue();
        assertThat(status.isLeader()).isFalse();
        assertThat(received()).hasSize(40);
    }

    @Test
    void keepsTheOrderOfFirstCopiesWhenItsDatabaseSessionBreaksAgainAndAgain() {
        RelayStatus other = new RelayStatus(TestService.CLOCK);
        start(status, 50);
        start(other, 50);

        for (int round = 0; round < 5; round++) {
            writeSteadily(round * 200 + 1, round * 200 + 200, 1_000);
            service.terminateSessions("outbox relay");
        }

        awaitEmptyOutbox();
        assertThat(firstCopiesByKey()).isEqualTo(writtenByKey(1, 1_000));
        assertThat(received().size()).isLessThan(1_000 + 5 * 50 + 1);
    }

    @Test
    void setsAsideWhatTheTopicCannotTakeAndGoesOn() {
        newTopic.configs(Map.of("max.message.bytes", "2000"));
        write(1, 3);
        write("key-1", "\"" + "x".repeat(4_000) + "\"");
        write(4, 9);

        start(status, 1_000);

        awaitEmptyOutbox();
        assertThat(firstCopiesByKey()).isEqualTo(writtenByKey(1, 9));
        assertThat(service.jdbc()
                        .sql("select key, reason from outbox_rejected")
                        .query()
                        .listOfRows())
                .singleElement()
                .satisfies(row -> assertThat(row.get("key")).isEqualTo("key-1"))
                .satisfies(row -> assertThat(row.get("reason").toString()).contains("RecordTooLarge"));
        assertThat(status.rejected()).isEqualTo(1);
    }

    @Test
    void sendsTheRestBeforeItStops() {
        Relay relay = start(status, 10);
        await().until(status::isLeader);
        write(1, 500);

        relay.stop();

        assertThat(service.waiting()).isZero();
        assertThat(received()).hasSize(500);
    }

    @Test
    void readsByTheIndexAlsoWithPlansFromWhenThereWasNothing() {
        long before = scans("seq_scan");
        start(status, 1_000);
        await().until(() -> scans("idx_scan") > 20);

        write(1, 20);

        await().until(() -> status.sent() == 20);
        assertThat(scans("seq_scan")).isEqualTo(before);
    }

    private long scans(String kind) {
        return service.jdbc()
                .sql(
                        "select coalesce(%s, 0) from pg_stat_user_tables where relname = 'outbox' and schemaname = current_schema()"
                                .formatted(kind))
                .query(Long.class)
                .single();
    }

    private Relay start(RelayStatus ofRelay, int batchSize) {
        Relaying relaying = new Relaying(
                service.name(),
                service.kafka(),
                new TopicCreation(service.kafka(), List.of(newTopic)),
                ofRelay,
                service.properties(Map.of("forecourt.messaging.relay.batch-size", Integer.toString(batchSize)))
                        .relay());
        Relay relay = new Relay(service.ownConnections(), relaying, ofRelay);
        relays.add(relay);
        relay.start();
        return relay;
    }

    private void writeSteadily(int from, int to, int perSecond) {
        long start = System.nanoTime();
        for (int i = from; i <= to; i++) {
            write(i, i);
            long due = start + TimeUnit.SECONDS.toNanos(i - from + 1) / perSecond;
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }

    private void write(int from, int to) {
        service.jdbc().sql("""
                        insert into outbox (topic, key, type, body)
                        select ?, 'key-' || n % 7, 'a.type.v1', n::text from generate_series(?, ?) n order by n + 0""").params(topic, from, to).update();
        relays.forEach(Relay::wake);
    }

    private void write(String key, String body) {
        service.jdbc()
                .sql("insert into outbox (topic, key, type, body) values (?, ?, 'a.type.v1', ?)")
                .params(topic, key, body)
                .update();
    }

    private void awaitEmptyOutbox() {
        await().atMost(Duration.ofSeconds(40)).until(() -> service.waiting() == 0);
    }

    private List<PublishedEvent> received() {
        return PublishedEvents.on(topic).all();
    }

    private Map<String, List<String>> firstCopiesByKey() {
        return received().stream()
                .collect(groupingBy(
                        PublishedEvent::key,
                        collectingAndThen(
                                mapping(PublishedEvent::body, toList()),
                                bodies -> bodies.stream().distinct().toList())));
    }

    private static Map<String, List<String>> writtenByKey(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .boxed()
                .collect(groupingBy(i -> "key-" + i % 7, mapping(String::valueOf, toList())));
    }
}
