package io.forecourt.messaging.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** One batch on its way to Kafka, and Kafka's answers. */
final class Delivery {

    private final List<OutboxRow> batch;
    private final AtomicReferenceArray<@Nullable Answer> answers;
    private final CountDownLatch outstanding;
    private volatile @Nullable Exception failure;

    Delivery(List<OutboxRow> batch) {
        this.batch = batch;
        this.answers = new AtomicReferenceArray<>(batch.size());
        this.outstanding = new CountDownLatch(batch.size());
    }

    /** Called once for each event of the batch, on whichever thread learns of it. */
    void answered(int index, @Nullable Exception error) {
        if (error != null && !isOfTheEventItself(error)) {
            failure = error;
        }
        if (answers.compareAndSet(index, null, new Answer(error))) {
            outstanding.countDown();
        }
    }

    /** Nothing more is sent once an event has failed for a reason that the next one shares. */
    boolean hasFailed() {
        return failure != null;
    }

    @Nullable
    Exception failure() {
        return failure;
    }

    /** Gives up the events that were not handed to Kafka. */
    void notSent(int fromIndex) {
        for (int i = fromIndex; i < answers.length(); i++) {
            outstanding.countDown();
        }
    }

    boolean await(Duration atMost) throws InterruptedException {
        return outstanding.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * The events that need not be sent again. One that was acknowledged after an earlier event of its key had failed is
     * not among them: sent again, it comes after that one.
     */
    List<Long> acknowledged() {
        List<Long> ids = new ArrayList<>(batch.size());
        Set<String> heldBack = new HashSet<>();
        for (int i = 0; i < answers.length(); i++) {
            OutboxRow row = batch.get(i);
            @Nullable Answer answer = answers.get(i);
            if (answer == null || answer.meansAgain()) {
                heldBack.add(row.topic() + '/' + row.key());
            } else if (answer.error() == null && !heldBack.contains(row.topic() + '/' + row.key())) {
                ids.add(row.id());
            }
        }
        return ids;
    }

    /** The events that Kafka will never take, and why. */
    Map<OutboxRow, Exception> rejected() {
        Map<OutboxRow, Exception> rejected = new LinkedHashMap<>();
        for (int i = 0; i < answers.length(); i++) {
            @Nullable Answer answer = answers.get(i);
            if (answer != null && answer.error() != null && !answer.meansAgain()) {
                rejected.put(batch.get(i), answer.error());
            }
        }
        return rejected;
    }

    private static boolean isOfTheEventItself(Exception error) {
        return error instanceof RecordTooLargeException
                || error instanceof RecordBatchTooLargeException
                || error instanceof InvalidRecordException
                || error instanceof SerializationException;
    }

    private record Answer(@Nullable Exception error) {

        boolean meansAgain() {
            return error != null && !isOfTheEventItself(error);
        }
    }
}
