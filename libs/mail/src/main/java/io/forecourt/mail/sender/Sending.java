package io.forecourt.mail.sender;

import io.forecourt.mail.MailProperties;
import io.forecourt.messaging.lock.ElectedWork;
import io.forecourt.messaging.lock.WorkSignal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * The elected sender's work: one mail after the other, each concluded in the database before the next begins. A server
 * that is away is nobody's failed attempt; all mails wait for it.
 */
final class Sending implements ElectedWork {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final SmtpServer smtp;
    private final SenderStatus status;
    private final MailProperties settings;

    Sending(SmtpServer smtp, SenderStatus status, MailProperties settings) {
        this.smtp = smtp;
        this.status = status;
        this.settings = settings;
    }

    @Override
    public void lead(Connection session, WorkSignal signal) throws SQLException, InterruptedException {
        status.elected();
        try {
            lead(new MailTable(session), signal);
        } finally {
            status.resigned();
        }
    }

    @Override
    public void databaseAway(SQLException cause) {
        status.databaseAway(cause);
    }

    private void lead(MailTable table, WorkSignal signal) throws SQLException, InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (!signal.isStopping()) {
            Optional<WaitingMail> first = table.claim(settings.attemptWithin());
            if (first.isEmpty()) {
                status.waiting(table.backlog());
                signal.awaitWork(settings.pollInterval());
            } else if (!isSentWith(first.get(), table, signal)) {
                status.waiting(table.backlog());
                signal.pause(pause);
                pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
                continue;
            }
            pause = FIRST_PAUSE;
        }
    }

    /** Sends what is due, over one connection; false when the server is away. */
    private boolean isSentWith(WaitingMail first, MailTable table, WorkSignal signal) throws SQLException {
        WaitingMail mail = first;
        try (SmtpConnection connection = smtp.connect()) {
            while (true) {
                send(mail, connection, table);
                if (signal.isStopping() || !connection.isUsable()) {
                    return true;
                }
                Optional<WaitingMail> next = table.claim(settings.attemptWithin());
                if (next.isEmpty()) {
                    return true;
                }
                mail = next.get();
            }
        } catch (SmtpUnavailable e) {
            table.untouched(mail.id());
            status.away(e);
            return false;
        }
    }

    private void send(WaitingMail mail, SmtpConnection connection, MailTable table)
            throws SQLException, SmtpUnavailable {
        if (!mail.useful()) {
            giveUp(mail, "It was of no use any more.", table);
            return;
        }
        Outcome outcome = connection.send(mail);
        status.answers();
        switch (outcome) {
            case Outcome.Taken() -> {
                table.sent(mail.id());
                status.sent(1);
            }
            case Outcome.Never(String reason) -> giveUp(mail, reason, table);
            case Outcome.Later(String reason) when mail.attempt() >= settings.attempts() -> giveUp(mail, reason, table);
            case Outcome.Later(String reason) -> {
                table.postponed(mail.id(), settings.delayAfter(mail.attempt()), reason);
                status.postponed(mail, reason);
            }
        }
    }

    private void giveUp(WaitingMail mail, String reason, MailTable table) throws SQLException {
        table.givenUp(mail.id(), reason);
        status.givenUp(mail, reason);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
