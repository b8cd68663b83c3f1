package io.forecourt.mail.sender;

import io.forecourt.messaging.lock.ElectedWorker;
import io.forecourt.messaging.lock.OwnConnections;
import org.springframework.context.SmartLifecycle;

/**
 * Sends what is in the outbox, as long as this instance is the one of its service that does.
 *
 * <p>A mail is sent once, unless its sender is killed, or loses the database, between the SMTP server's acceptance and
 * its note of it: then it is sent again after {@code forecourt.mail.attempt-within}, under the same message id.
 */
public final class MailSending implements SmartLifecycle {

    /** Starts before, and stops after, everything that may write a mail: web server and subscriptions. */
    static final int PHASE = 0;

    private final ElectedWorker worker;

    MailSending(OwnConnections database, Sending sending) {
        this.worker = new ElectedWorker(database, "mail-sender", sending);
    }

    /** There may be something to send. Costs nothing; may be called from any thread. */
    public void wake() {
        worker.wake();
    }

    @Override
    public void start() {
        worker.start();
    }

    /** After the mail that is on its way; the rest waits for the next start. */
    @Override
    public void stop() {
        worker.stop();
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
