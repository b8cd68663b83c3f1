package io.forecourt.messaging.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.sale.SaleFact;
import io.forecourt.messaging.Events;
import io.forecourt.messaging.Outbox;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.PublishedEvent;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.TestKafka;
import io.forecourt.testing.TestServers;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;

@IntegrationTest
class MessagingAutoConfigurationIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Outbox outbox;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private SampleApplication application;

    @Autowired
    private Environment environment;

    private final String vin = Events.newVin();

    @Test
    void sendsWhatATransactionHasPublishedAsTheContractsSay() {
        inTransaction(() -> outbox.publish(EventType.AUTOMOBILE_REGISTERED, Events.automobile(vin, 1)));

        PublishedEvent event =
                PublishedEvents.on(Topic.AUTOMOBILES).await(vin, 1).getFirst();
        assertThat(event.contractErrors()).isEmpty();
        assertThat(event.payload(AutomobileSnapshot.class)).isEqualTo(Events.automobile(vin, 1));
    }

    @Test
    void keepsTheOrderOfOneAutomobilesChangesWhateverTheConcurrency() {
        inTransaction(() -> entities.persist(new Car(vin)));
        List<Future<?>> changes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                LockModeType lock = i % 2 == 0 ? LockModeType.PESSIMISTIC_WRITE : LockModeType.OPTIMISTIC;
                changes.add(threads.submit(() -> changeUntilItSucceeds(lock)));
            }
        }
        assertThat(changes).allSatisfy(change -> assertThat(change.state()).isEqualTo(Future.State.SUCCESS));

        List<PublishedEvent> events = PublishedEvents.on(Topic.AUTOMOBILES).await(vin, 40);
        assertThat(events)
                .extracting(event -> event.payload(AutomobileSnapshot.class).revision())
                .isEqualTo(LongStream.rangeClosed(1, 40).boxed().toList());
    }

    private void changeUntilItSucceeds(LockModeType lock) {
        while (true) {
            try {
                inTransaction(() -> {
                    Car car = entities.find(Car.class, vin, lock);
                    car.change();
                    outbox.publish(EventType.AUTOMOBILE_CHANGED, car.snapshot());
                });
                return;
            } catch (OptimisticLockingFailureException _) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void publishesManyWithOneStatement() throws Exception {
        List<AutomobileSnapshot> changes = LongStream.rangeClosed(1, 300)
                .mapToObj(i -> Events.automobile(vin, i))
                .toList();

        int statements = SqlStatements.during(
                () -> inTransaction(() -> outbox.publishAll(EventType.AUTOMOBILE_CHANGED, changes)));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void startsASubscriptionForEachBean() {
        SaleFact sale = Events.sale(4711, vin);

        TestKafka.publish(EventType.SALE_RECORDED, sale);

        await().untilAsserted(() -> assertThat(application.sales).contains(sale));
        assertThat(meters.get("forecourt.replica.delay")
                        .tag("subscription", "sales")
                        .timer()
                        .count())
                .isPositive();
    }

    @Test
    void createsItsTopicsAsTheirKindRequires() throws Exception {
        try (var admin =
                Admin.create(Map.of("bootstrap.servers", TestServers.broker().bootstrapServers()))) {
            await().until(() -> admin.listTopics()
                    .names()
                    .get()
                    .containsAll(List.of(
                            "inventory.automobiles.v1",
                            "inventory.sale-refusals.v1",
                            "sales.sales.v1",
                            "sales.sales.v1.dlt")));
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, "inventory.automobiles.v1");
            var settings = admin.describeConfigs(List.of(resource)).all().get().get(resource);
            assertThat(settings.get("cleanup.policy").value()).isEqualTo("compact");
        }
    }

    @Test
    void showsHowItIsDoing() {
        String health = client().get().uri("/actuator/health").retrieve().body(String.class);

        assertThat(health).contains("\"outbox\"", "\"subscriptions\"", "\"relaysHere\":true", "\"sales.sales.v1\"");
        await().untilAsserted(() ->
                assertThat(meters.get("forecourt.relay.leader").gauge().value()).isEqualTo(1));
        assertThat(meters.get("forecourt.outbox.depth").gauge().value()).isZero();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                meters.get("forecourt.replica.age").gauge().value())
                        .isNotNaN());
    }

    @Test
    void staysUpAndSaysSoWhenKafkaIsAway() throws Exception {
        TestServers.broker().duringOutage(() -> {
            inTransaction(() -> outbox.publish(EventType.AUTOMOBILE_REGISTERED, Events.automobile(vin, 1)));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(client().get()
                                    .uri("/actuator/health")
                                    .retrieve()
                                    .body(String.class))
                            .contains("DEGRADED", "kafkaAwaySince")
                            .endsWith("\"status\":\"UP\"}"));
        });

        assertThat(PublishedEvents.on(Topic.AUTOMOBILES).await(vin, 1)).hasSize(1);
    }

    @Test
    void startsAlthoughTheAddressOfKafkaDoesNotEvenResolve() {
        try (ConfigurableApplicationContext other = new SpringApplicationBuilder(SampleApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.kafka.bootstrap-servers=kafka.invalid:9092",
                        "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                        "--spring.datasource.username=" + environment.getProperty("spring.datasource.username"),
                        "--spring.datasource.password=" + environment.getProperty("spring.datasource.password"))) {
            SampleApplication sample = other.getBean(SampleApplication.class);

            assertThat(other.isRunning()).isTrue();
            assertThat(sample.sales).isEmpty();
        }
    }

    @Test
    void givesDeadLettersBackOverHttp() {
        assertThat(client().get().uri("/actuator/deadletters").retrieve().body(String.class))
                .contains("\"sales.sales.v1\":");
        assertThat(client().post()
                        .uri("/actuator/deadletters/sales.sales.v1")
                        .retrieve()
                        .body(String.class))
                .contains("\"applied\":", "\"failedAgain\":");
        HttpStatusCode unknown = client().post()
                .uri("/actuator/deadletters/parking.stays.v1")
                .exchange((_, response) -> response.getStatusCode());
        assertThat(unknown).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private RestClient client() {
        return RestClient.create("http://localhost:" + port);
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
    }
}
