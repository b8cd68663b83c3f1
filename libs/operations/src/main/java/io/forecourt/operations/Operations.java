package io.forecourt.operations;

import io.forecourt.contracts.Topic;
import io.forecourt.messaging.consumer.CopyState;
import io.forecourt.messaging.consumer.Freshness;
import io.forecourt.messaging.deadletter.DeadLetterOffice;
import io.forecourt.messaging.deadletter.DeadLetterOffice.GivenBack;
import io.forecourt.messaging.outbox.OutboxView;
import io.forecourt.messaging.outbox.OutboxView.Contents;
import io.forecourt.operations.OperationsResponse.Copy;
import io.forecourt.operations.OperationsResponse.State;
import io.forecourt.operations.OperationsResponse.Waiting;
import io.forecourt.security.audit.Audit;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** What an administrator sees of the service, and the one thing that they can do about it. */
class Operations {

    private static final Logger log = LoggerFactory.getLogger(Operations.class);
    private static final int LETTERS_SHOWN = 100;

    private final Freshness freshness;
    private final Duration staleAfter;
    private final List<OutboxView> outboxes;
    private final DeadLetterOffice office;
    private final Audit audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    Operations(
            Freshness freshness,
            Duration staleAfter,
            List<OutboxView> outboxes,
            DeadLetterOffice office,
            Audit audit,
            TransactionOperations transaction,
            Clock clock) {
        this.freshness = freshness;
        this.staleAfter = staleAfter;
        this.outboxes = List.copyOf(outboxes);
        this.office = office;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    OperationsResponse state() {
        return new OperationsResponse(
                clock.instant(),
                freshness.all().stream().map(this::copy).toList(),
                outbox(Contents.EVENTS).orElseThrow(),
                outbox(Contents.MAILS).orElse(null),
                outbox(Contents.REFUNDS).orElse(null));
    }

    private Optional<Waiting> outbox(Contents contents) {
        return outboxes.stream()
                .filter(outbox -> outbox.contents() == contents)
                .findFirst()
                .map(OutboxView::now)
                .map(now -> new Waiting(now.waiting(), now.oldest(), now.flowing(), now.givenUp()));
    }

    private Copy copy(CopyState copy) {
        return new Copy(
                copy.subscription(),
                copy.topic(),
                stateOf(copy, staleAfter),
                copy.recordsBehind(),
                copy.age() == null ? null : copy.age().toSeconds(),
                copy.lastEventTime());
    }

    static State stateOf(CopyState copy, Duration staleAfter) {
        if (!copy.running()) {
            return State.STOPPED;
        }
        if (!copy.isFresh(staleAfter)) {
            return State.OUT_OF_DATE;
        }
        if (copy.age() == null || copy.recordsBehind() == null) {
            return State.UNKNOWN;
        }
        return copy.recordsBehind() > 0 ? State.BEHIND : State.IN_SYNC;
    }

    DeadLettersResponse deadLetters() {
        try {
            DeadLetterOffice.Waiting waiting = office.waiting(LETTERS_SHOWN);
            return DeadLettersResponse.of(waiting.total(), waiting.letters());
        } catch (KafkaException e) {
            log.info("Kafka does not say which dead letters there are: {}", e.getMessage());
            return DeadLettersResponse.UNKNOWN;
        }
    }

    /** Who asked for it is written down first: each event has its effect in a transaction of its own. */
    RedeliveredResponse redeliver(String topicName) {
        Topic topic = office.topic(topicName).orElseThrow(() -> new NotSubscribed(topicName));
        transaction.executeWithoutResult(_ -> audit.record("dead-letters.sent-back", "topic", topic.topicName()));
        try {
            Optional<GivenBack> givenBack = office.giveBack(topic);
            return RedeliveredResponse.of(givenBack.orElseThrow(RedeliveryUnderWay::new));
        } catch (KafkaException | SQLException | DataAccessException | TransactionException e) {
            throw new RedeliveryInterrupted(e);
        }
    }
}
