package io.forecourt.messaging.consumer;

import io.forecourt.messaging.kafka.TopicCreation;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Starts the service's subscriptions and keeps them running. Without Kafka the service starts all the same, and the
 * subscriptions do when it answers.
 */
public final class Subscriptions implements SmartLifecycle {

    /** Last to start and first to stop: what an effect calls is there. */
    static final int PHASE = Integer.MAX_VALUE - 100;

    private static final Logger log = LoggerFactory.getLogger(Subscriptions.class);
    private static final Duration RETRY_INTERVAL = Duration.ofSeconds(1);
    private static final Duration CHECK_INTERVAL = Duration.ofSeconds(10);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final List<RunningSubscription> all;
    private final TopicCreation topics;
    private volatile CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread keeper;

    Subscriptions(Collection<RunningSubscription> all, TopicCreation topics) {
        this.all = List.copyOf(all);
        if (all.stream().map(RunningSubscription::name).distinct().count() < all.size()) {
            throw new IllegalArgumentException("Two subscriptions have the same name: " + all);
        }
        this.topics = topics;
    }

    List<RunningSubscription> all() {
        return all;
    }

    /** What each of this service's subscriptions does, by its consumer group. */
    public Map<String, Applying> byGroup() {
        return all.stream().collect(Collectors.toMap(RunningSubscription::group, RunningSubscription::applying));
    }

    private void keepRunning() {
        try {
            createTopics();
            do {
                all.forEach(this::ensureRunning);
            } while (!stop.await(CHECK_INTERVAL.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            log.debug("Stopped while waiting.", e);
        }
    }

    private void createTopics() throws InterruptedException {
        boolean waiting = false;
        do {
            try {
                topics.createMissing();
                return;
            } catch (ExecutionException | KafkaException e) {
                if (!waiting) {
                    waiting = true;
                    log.warn("The subscriptions wait for Kafka: {}", e.getMessage());
                }
            }
        } while (!stop.await(RETRY_INTERVAL.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void ensureRunning(RunningSubscription subscription) {
        try {
            subscription.ensureRunning();
        } catch (RuntimeException e) {
            log.warn("The subscription {} does not start: {}", subscription.name(), e.getMessage());
        }
    }

    @Override
    public synchronized void start() {
        if (keeper == null && !all.isEmpty()) {
            stop = new CountDownLatch(1);
            keeper = Thread.ofVirtual().name("subscriptions").start(this::keepRunning);
        }
    }

    @Override
    public synchronized void stop() {
        if (keeper == null) {
            return;
        }
        stop.countDown();
        try {
            keeper.interrupt();
            keeper.join(STOP_WITHIN);
            CountDownLatch running = new CountDownLatch(all.size());
            all.forEach(subscription -> subscription.stop(running::countDown));
            if (!running.await(STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("Not every subscription has stopped within {}.", STOP_WITHIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        keeper = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return keeper != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
