package io.forecourt.mail.sender;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the sender is doing, for logs, metrics and health. Logs each change once, and never whom a mail is for. */
public final class SenderStatus {

    private static final Logger log = LoggerFactory.getLogger(SenderStatus.class);

    private final Clock clock;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong postponed = new AtomicLong();
    private final AtomicLong givenUp = new AtomicLong();
    private volatile MailBacklog backlog = MailBacklog.NONE;
    private volatile boolean leader;
    private volatile @Nullable Instant serverAwaySince;
    private volatile @Nullable Instant databaseAwaySince;

    SenderStatus(Clock clock) {
        this.clock = clock;
    }

    /** Whether this instance is the one of its service that sends. */
    public boolean isLeader() {
        return leader;
    }

    /** Mails that wait, as far as this instance knows: 0 where another one sends. */
    public long depth() {
        return backlog.depth();
    }

    /** How long the oldest mail has waited; zero when none waits. */
    public Duration age() {
        Instant oldest = backlog.oldest();
        return oldest == null ? Duration.ZERO : since(oldest);
    }

    public long sent() {
        return sent.get();
    }

    /** Attempts that are made again. */
    public long postponed() {
        return postponed.get();
    }

    public long givenUp() {
        return givenUp.get();
    }

    /** Since when the SMTP server has not taken mails, absent while it does. */
    public @Nullable Instant serverAwaySince() {
        return serverAwaySince;
    }

    void elected() {
        leader = true;
        databaseAwaySince = null;
        log.info("This instance sends the mails.");
    }

    void resigned() {
        leader = false;
        backlog = MailBacklog.NONE;
        serverAwaySince = null;
    }

    void databaseAway(Exception cause) {
        if (databaseAwaySince == null) {
            databaseAwaySince = clock.instant();
            log.warn("The sender has lost its database session and tries to get a new one: {}", cause.getMessage());
        }
    }

    void serverAway(Exception cause) {
        if (serverAwaySince == null) {
            serverAwaySince = clock.instant();
            log.warn("The SMTP server takes no mails, they wait in the outbox: {}", cause.getMessage());
        }
    }

    void serverAnswers() {
        Instant away = serverAwaySince;
        if (away != null) {
            serverAwaySince = null;
            log.info("The SMTP server takes mails again after {}.", since(away));
        }
    }

    void waiting(MailBacklog measured) {
        backlog = measured;
    }

    void taken() {
        sent.incrementAndGet();
    }

    void postponed(WaitingMail mail, String reason) {
        postponed.incrementAndGet();
        log.info("The mail {} ({}) is tried again: {}", mail.id(), mail.template(), reason);
    }

    void givenUp(WaitingMail mail, String reason) {
        givenUp.incrementAndGet();
        log.error(
                "Gave up the mail {} ({}) after {} attempts, its row is kept: {}",
                mail.id(),
                mail.template(),
                mail.attempt(),
                reason);
    }

    private Duration since(Instant start) {
        Duration duration = Duration.between(start, clock.instant());
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
