package io.forecourt.mail.sender;

import io.forecourt.messaging.outbox.OutboxStatus;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** How the sender of mails is doing. Never tells whom a mail is for. */
public final class SenderStatus extends OutboxStatus {

    private final AtomicLong postponed = new AtomicLong();
    private final AtomicLong givenUp = new AtomicLong();

    SenderStatus(Clock clock) {
        super(clock, "mails", "The SMTP server");
    }

    /** Attempts that are made again. */
    public long postponed() {
        return postponed.get();
    }

    public long givenUp() {
        return givenUp.get();
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
}
