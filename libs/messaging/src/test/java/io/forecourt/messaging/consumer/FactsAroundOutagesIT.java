package io.forecourt.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.Topic;
import io.forecourt.messaging.LogLines;
import io.forecourt.testing.TestServers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class FactsAroundOutagesIT extends SalesSubscriber {

    @Test
    void waitsForTheDatabaseWithoutLosingAFactOrWritingADeadLetter() throws Exception {
        start(subscriptions.recordingEffect(name));
        publish(1);
        awaitEffects("1");

        try (LogLines log = LogLines.recorded()) {
            service.withoutDatabase(() -> {
                publish(2);
                await().until(() -> !log.containing("waits").isEmpty());
                publish(3);
            });

            awaitEffects("1", "2", "3");
            await().until(() -> !log.containing("goes on").isEmpty());
            assertThat(log.containing(name)).hasSize(2);
        }
        assertThat(subscriptions.deadLetters(name, Topic.SALES)).isZero();
    }

    @Test
    void appliesOnceWhatAnInstanceHadReceivedButNotCommittedWhenItWasKilled() {
        CountDownLatch received = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Subscriptions killed = start(sale -> {
            subscriptions.recordingEffect(name).accept(sale);
            received.countDown();
            awaitQuietly(never);
            throw new IllegalStateException("killed before the commit");
        });
        publish(1);
        publish(2);
        awaitQuietly(received);
        Thread stopping = Thread.ofVirtual().start(killed::stop);

        start(subscriptions.recordingEffect(name));
        never.countDown();

        awaitEffects("1", "2");
        await().until(() -> !stopping.isAlive());
        assertThat(subscriptions.effects(name)).containsExactly("1", "2");
    }

    @Test
    void goesOnWhenKafkaWasAway() throws Exception {
        start(subscriptions.recordingEffect(name));
        publish(1);
        awaitEffects("1");

        try (LogLines log = LogLines.recorded()) {
            TestServers.broker()
                    .duringOutage(() -> await().pollDelay(Duration.ofSeconds(4)).until(() -> true));
            publish(2);

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(subscriptions.effects(name)).containsExactly("1", "2"));
            assertThat(log.all()).hasSizeLessThan(5);
        }
    }

    @Test
    void startsWithoutKafkaAndReceivesWhenItComes() throws Exception {
        TestServers.broker().duringOutage(() -> {
            start(subscriptions.recordingEffect(name));
            await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
        });
        publish(1);

        awaitEffects("1");
    }
}
