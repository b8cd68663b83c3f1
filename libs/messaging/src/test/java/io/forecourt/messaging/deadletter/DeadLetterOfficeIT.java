package io.forecourt.messaging.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.messaging.EventJson;
import io.forecourt.messaging.Events;
import io.forecourt.messaging.Subscription;
import io.forecourt.messaging.TestService;
import io.forecourt.messaging.consumer.Subscriptions;
import io.forecourt.messaging.consumer.TestSubscriptions;
import io.forecourt.messaging.deadletter.DeadLetterOffice.GivenBack;
import io.forecourt.messaging.lock.ServiceLock;
import io.forecourt.testing.TestKafka;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadLetterOfficeIT {

    private final String broken = "broken-" + UUID.randomUUID().toString().substring(0, 8);
    private final String healthy = "healthy-" + UUID.randomUUID().toString().substring(0, 8);
    private final String vin = Events.newVin();
    private final TestService service = new TestService("deadletters-it");
    private final TestSubscriptions subscriptions = new TestSubscriptions(service);
    private volatile boolean repaired;

    @BeforeEach
    void beginsAtTheEnd() throws Exception {
        subscriptions.skipExisting(service.name().group(broken), Topic.SALES);
        subscriptions.skipExisting(service.name().group(healthy), Topic.SALES);
        subscriptions.skipExisting(service.name().group("deadletters"), Topic.SALES);
    }

    @AfterEach
    void stops() {
        subscriptions.close();
        service.close();
    }

    @Test
    void givesADeadLetterBackToTheSubscriptionThatFailedAndToNoOther() throws Exception {
        Subscriptions running = subscriptions.start(
                brokenSubscription(), TestSubscriptions.sales(healthy, subscriptions.recordingEffect(healthy)));
        TestKafka.publish(EventType.SALE_RECORDED, Events.sale(1, vin));
        await().until(() -> subscriptions.effects(healthy).size() == 1);
        await().until(() -> subscriptions.deadLetters(broken, Topic.SALES) == 1);
        DeadLetterOffice office = office(running);
        assertThat(office.pending()).isEqualTo(Map.of(Topic.SALES.topicName(), 1L));

        repaired = true;

        assertThat(office.giveBack(Topic.SALES)).contains(new GivenBack(Topic.SALES.topicName(), 1, 0, 0));
        assertThat(office.pending()).isEqualTo(Map.of(Topic.SALES.topicName(), 0L));
        TestKafka.publish(EventType.SALE_RECORDED, Events.sale(2, vin));
        await().untilAsserted(() -> assertThat(subscriptions.effects(broken)).containsExactly("1", "2"));
        await().untilAsserted(() -> assertThat(subscriptions.effects(healthy)).containsExactly("1", "2"));
    }

    @Test
    void givesBackOnceEvenWhenAskedTwice() throws Exception {
        DeadLetterOffice office = officeWithTwoDeadLetters();
        repaired = true;
        office.giveBack(Topic.SALES);

        assertThat(office.giveBack(Topic.SALES)).contains(new GivenBack(Topic.SALES.topicName(), 0, 0, 0));
        office.confirmPosition();
        assertThat(office.giveBack(Topic.SALES)).contains(new GivenBack(Topic.SALES.topicName(), 0, 0, 0));
        assertThat(subscriptions.effects(broken)).containsExactly("1", "2");
    }

    @Test
    void appliesNothingTwiceWhenItsPositionWasLost() throws Exception {
        DeadLetterOffice office = officeWithTwoDeadLetters();
        repaired = true;
        office.giveBack(Topic.SALES);
        try (var admin = service.kafka().admin("test")) {
            admin.deleteConsumerGroups(List.of(service.name().group("deadletters")))
                    .all()
                    .get();
        }

        GivenBack again = office.giveBack(Topic.SALES).orElseThrow();

        assertThat(again.applied()).isZero();
        assertThat(again.superfluous()).isGreaterThanOrEqualTo(2);
        assertThat(subscriptions.effects(broken)).containsExactly("1", "2");
    }

    @Test
    void whatFailsAgainIsADeadLetterAgain() throws Exception {
        DeadLetterOffice office = officeWithTwoDeadLetters();

        assertThat(office.giveBack(Topic.SALES)).contains(new GivenBack(Topic.SALES.topicName(), 0, 0, 2));

        assertThat(office.pending()).isEqualTo(Map.of(Topic.SALES.topicName(), 2L));
        repaired = true;
        assertThat(office.giveBack(Topic.SALES)).contains(new GivenBack(Topic.SALES.topicName(), 2, 0, 0));
    }

    @Test
    void leavesTheDeadLettersOfOtherServicesAlone() throws Exception {
        DeadLetterOffice office = officeWithTwoDeadLetters();
        var foreign = new ProducerRecord<>(Topic.SALES.deadLetterTopicName(), vin, "{}".getBytes(UTF_8));
        foreign.headers().add("dlt-group", "another-service.sales".getBytes(UTF_8));
        TestKafka.send(foreign);

        assertThat(office.pending()).isEqualTo(Map.of(Topic.SALES.topicName(), 2L));
    }

    @Test
    void tellsWhichAndWhyAndNothingOfWhatIsInThem() throws Exception {
        DeadLetterOffice.Waiting waiting = officeWithTwoDeadLetters().waiting(1);

        assertThat(waiting.total()).isEqualTo(2);
        assertThat(waiting.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.topic()).isEqualTo(Topic.SALES.topicName());
            assertThat(letter.subscription()).isEqualTo(broken);
            assertThat(letter.key()).isEqualTo(vin);
            assertThat(letter.eventType()).isEqualTo(EventType.SALE_RECORDED.typeName());
            assertThat(letter.error()).isEqualTo("IllegalStateException");
            assertThat(letter.readable()).isTrue();
            assertThat(letter.at()).isNotNull();
        });
    }

    @Test
    void oneCallAtATime() throws Exception {
        DeadLetterOffice office = officeWithTwoDeadLetters();
        try (Connection other = service.ownConnections().open("test")) {
            assertThat(ServiceLock.tryAcquire(other, "dead-letters." + Topic.SALES.topicName()))
                    .isPresent();

            assertThat(office.giveBack(Topic.SALES)).isEmpty();
        }
    }

    private DeadLetterOffice officeWithTwoDeadLetters() {
        Subscription subscription = brokenSubscription();
        for (long saleId = 1; saleId <= 2; saleId++) {
            subscriptions.deadLetters().setAside(received(saleId), subscription, new IllegalStateException("broken"));
        }
        return office(subscriptions.build(subscription));
    }

    private DeadLetterOffice office(Subscriptions running) {
        return new DeadLetterOffice(
                service.name(), running, subscriptions.deadLetters(), service.kafka(), service.ownConnections());
    }

    private Subscription brokenSubscription() {
        return TestSubscriptions.sales(broken, sale -> {
            if (!repaired) {
                throw new IllegalStateException("broken");
            }
            subscriptions.recordEffect(broken, Long.toString(sale.saleId()));
        });
    }

    private ConsumerRecord<byte[], byte[]> received(long saleId) {
        var record = new ConsumerRecord<>(
                Topic.SALES.topicName(),
                0,
                saleId,
                vin.getBytes(UTF_8),
                new EventJson().write(Events.sale(saleId, vin)));
        record.headers().add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
        record.headers().add("ce_type", EventType.SALE_RECORDED.typeName().getBytes(UTF_8));
        return record;
    }
}
