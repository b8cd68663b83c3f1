package io.forecourt.messaging.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How an outbox is doing, for logs, metrics and health. Logs each change once, however long a state lasts and however
 * often it is tried again meanwhile, and nothing of what is sent.
 */
public abstract class OutboxStatus {

    protected final Logger log = LoggerFactory.getLogger(getClass());

    private final Clock clock;
    private final String contents;
    private final String taker;
    private final AtomicLong sent = new AtomicLong();
    private volatile Backlog backlog = Backlog.NONE;
    private volatile boolean leader;
    private volatile @Nullable Instant awaySince;
    private volatile @Nullable Instant databaseAwaySince;

    /**
     * @param contents what waits in it, such as events
     * @param taker whom they are sent to
     */
    protected OutboxStatus(Clock clock, String contents, String taker) {
        this.clock = clock;
        this.contents = contents;
        this.taker = taker;
    }

    /** Whether this instance is the one of its service that sends. */
    public final boolean isLeader() {
        return leader;
    }

    /** How many wait, as far as this instance knows: 0 where another one sends. */
    public final long depth() {
        return backlog.depth();
    }

    /** How long the oldest has waited; zero when none waits. */
    public final Duration age() {
        Instant oldest = backlog.oldest();
        return oldest == null ? Duration.ZERO : since(oldest);
    }

    public final long sent() {
        return sent.get();
    }

    /** Since when nothing has been taken, absent while it is. */
    public final @Nullable Instant awaySince() {
        return awaySince;
    }

    public final void elected() {
        leader = true;
        databaseAwaySince = null;
        log.info("This instance sends the {}.", contents);
    }

    public final void resigned() {
        leader = false;
        backlog = Backlog.NONE;
        awaySince = null;
    }

    public final void databaseAway(Exception cause) {
        if (databaseAwaySince == null) {
            databaseAwaySince = clock.instant();
            log.warn(
                    "The sender of {} has lost its database session and tries to get a new one: {}",
                    contents,
                    cause.getMessage());
        }
    }

    public final void away(Exception cause) {
        if (awaySince == null) {
            awaySince = clock.instant();
            log.warn("{} takes no {}, they wait in the outbox: {}", taker, contents, cause.getMessage());
        }
    }

    public final void answers() {
        Instant away = awaySince;
        if (away != null) {
            awaySince = null;
            log.info("{} takes {} again after {}.", taker, contents, since(away));
        }
    }

    public final void waiting(Backlog measured) {
        backlog = measured;
    }

    public final void sent(int some) {
        sent.addAndGet(some);
        backlog = backlog.minus(some);
    }

    private Duration since(Instant start) {
        Duration duration = Duration.between(start, clock.instant());
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
