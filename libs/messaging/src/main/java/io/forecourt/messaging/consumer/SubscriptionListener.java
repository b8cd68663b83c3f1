package io.forecourt.messaging.consumer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Takes the batches of one subscription. A batch is one transaction. When that fails, its events are tried one by one,
 * so that the failure is known to be one record's and the others are applied; the container's error handler then tries
 * that record again or sets it aside. Not thread-safe: each consumer has its own.
 */
final class SubscriptionListener implements BatchMessageListener<byte[], byte[]> {

    private static final Logger log = LoggerFactory.getLogger(SubscriptionListener.class);

    private final Applying applying;
    private final DeadLetters deadLetters;
    private final SubscriptionMeters meters;
    private @Nullable ConsumerRecord<?, ?> suspect;
    private boolean waiting;

    SubscriptionListener(Applying applying, DeadLetters deadLetters, SubscriptionMeters meters) {
        this.applying = applying;
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
        List<ReceivedEvent> events = new ArrayList<>(records.size());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            decode(record, records.getFirst()).ifPresent(events::add);
        }
        applyTogether(events);
        suspect = null;
    }

    private Optional<ReceivedEvent> decode(
            ConsumerRecord<byte[], byte[]> record, ConsumerRecord<byte[], byte[]> firstOfBatch) {
        try {
            Optional<ReceivedEvent> event = applying.decode(record);
            if (event.isEmpty()) {
                meters.skippedUnknown();
            }
            return event;
        } catch (Undecodable e) {
            setAside(record, e, firstOfBatch);
            return Optional.empty();
        }
    }

    private void setAside(
            ConsumerRecord<byte[], byte[]> record, Undecodable reason, ConsumerRecord<?, ?> firstOfBatch) {
        try {
            deadLetters.setAside(record, applying.subscription(), reason);
        } catch (KafkaException e) {
            throw new Failed.NotNow(e, firstOfBatch);
        }
    }

    private void applyTogether(List<ReceivedEvent> events) {
        if (events.size() < 2 || events.stream().anyMatch(event -> isSuspect(event.record()))) {
            applyEach(events);
            return;
        }
        try {
            apply(events);
        } catch (RuntimeException e) {
            Failed failed = Failed.because(e, events.getFirst().record());
            if (failed instanceof Failed.NotNow) {
                throw reported(failed);
            }
            applyEach(events);
        }
    }

    private void applyEach(List<ReceivedEvent> events) {
        for (ReceivedEvent event : events) {
            try {
                apply(List.of(event));
            } catch (RuntimeException e) {
                throw reported(Failed.because(e, event.record()));
            }
        }
    }

    private void apply(List<ReceivedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try {
            meters.handled(events, applying.apply(events));
        } catch (LinkageError | AssertionError | StackOverflowError e) {
            throw new IllegalStateException("The effect is broken: " + e, e);
        }
        if (waiting) {
            waiting = false;
            log.info("The subscription {} goes on.", applying.subscription().name());
        }
    }

    private boolean isSuspect(ConsumerRecord<?, ?> record) {
        return suspect != null && suspect.partition() == record.partition() && suspect.offset() == record.offset();
    }

    /** Once for each record that fails, and once for each time that the subscription has to wait. */
    private Failed reported(Failed failed) {
        String subscription = applying.subscription().name();
        ConsumerRecord<?, ?> record = failed.record();
        if (failed instanceof Failed.NotNow) {
            if (!waiting) {
                waiting = true;
                log.warn(
                        "The subscription {} waits: {}",
                        subscription,
                        failed.reason().toString());
            }
        } else if (!isSuspect(record)) {
            suspect = record;
            log.warn(
                    "{}-{}@{} {}, the subscription {} tries it again: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    failed.meaning(),
                    subscription,
                    failed.reason().toString());
        }
        return failed;
    }
}
