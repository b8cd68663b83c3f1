package io.forecourt.mail.sender;

import io.forecourt.mail.Attachment;
import io.forecourt.messaging.outbox.Backlog;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outbox as the sender sees it, through the very session that holds the sender's lock. */
final class MailTable {

    // An attempt is counted before it is made: a mail that kills its sender does not do so for ever. And it is not due
    // while it is under way, so that another instance, elected because this one has lost its session, does not send it.
    // language=sql
    private static final String CLAIM = """
            update mail_outbox set attempts = attempts + 1, due_at = clock_timestamp() + ? * interval '1 millisecond'
            where id = (
                select id from mail_outbox
                where sent_at is null and given_up_at is null and due_at <= clock_timestamp()
                order by due_at, id
                limit 1
                for update skip locked)
            returning id, template, recipient, subject, plain_text, html, created_at, attempts,
                coalesce(useful_until > clock_timestamp(), true), attachment_name, attachment_type, attachment,
                unsubscribe_at""";

    // language=sql
    private static final String SENT = """
            update mail_outbox
            set sent_at = clock_timestamp(), given_up_at = null, recipient = null, subject = null, plain_text = null,
                html = null, failure = null, correlation_id = null
            where id = ?""";

    // language=sql
    private static final String POSTPONED = """
            update mail_outbox set due_at = clock_timestamp() + ? * interval '1 millisecond', failure = ?
            where id = ? and sent_at is null""";

    // language=sql
    private static final String UNTOUCHED = """
            update mail_outbox set attempts = attempts - 1, due_at = clock_timestamp()
            where id = ? and sent_at is null""";

    // language=sql
    private static final String GIVEN_UP = """
            update mail_outbox set given_up_at = clock_timestamp(), failure = ? where id = ? and sent_at is null""";

    // language=sql
    private static final String BACKLOG = """
            select count(*), min(created_at) from mail_outbox where sent_at is null and given_up_at is null""";

    /** How many wait, since when, and how many nobody will get. */
    // language=sql
    static final String COUNTED = """
            select count(*) filter (where given_up_at is null), min(created_at) filter (where given_up_at is null),
                count(given_up_at)
            from mail_outbox where sent_at is null""";

    private final Connection session;

    MailTable(Connection session) {
        this.session = session;
    }

    /** The next mail that is due, for an attempt that is to be concluded within that time. */
    Optional<WaitingMail> claim(Duration within) throws SQLException {
        try (PreparedStatement claim = session.prepareStatement(CLAIM)) {
            claim.setLong(1, within.toMillis());
            try (ResultSet row = claim.executeQuery()) {
                return row.next() ? Optional.of(mail(row)) : Optional.empty();
            }
        }
    }

    private static WaitingMail mail(ResultSet row) throws SQLException {
        return new WaitingMail(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                attachment(row),
                row.getString(13),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getInt(8),
                row.getBoolean(9));
    }

    private static @Nullable Attachment attachment(ResultSet row) throws SQLException {
        String name = row.getString(10);
        return name == null ? null : new Attachment(name, row.getString(11), row.getString(12));
    }

    void sent(UUID id) throws SQLException {
        update(SENT, id);
    }

    void postponed(UUID id, Duration delay, String failure) throws SQLException {
        update(POSTPONED, delay.toMillis(), failure, id);
    }

    /** The attempt was none: it ended before the mail's turn. */
    void untouched(UUID id) throws SQLException {
        update(UNTOUCHED, id);
    }

    void givenUp(UUID id, String failure) throws SQLException {
        update(GIVEN_UP, failure, id);
    }

    Backlog backlog() throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(BACKLOG)) {
            row.next();
            return Backlog.of(row);
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement update = session.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }
}
