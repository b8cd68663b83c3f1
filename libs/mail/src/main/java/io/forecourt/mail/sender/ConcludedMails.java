package io.forecourt.mail.sender;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails that were sent or given up, remembered for a while. */
final class ConcludedMails {

    private final JdbcClient jdbc;
    private final Duration kept;

    ConcludedMails(JdbcClient jdbc, Duration kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    void forget() {
        jdbc.sql(
                        "delete from mail_outbox where coalesce(sent_at, given_up_at) < clock_timestamp() - ? * interval '1 second'")
                .param(kept.toSeconds())
                .update();
    }
}
