package io.forecourt.parking.mailing;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What drivers want to get. */
@Repository
class MailingChoices {

    private final JdbcClient jdbc;

    MailingChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MailingChoice of(UUID account) {
        return jdbc.sql("select reminders, reports, version from mailing_choices where account_id = ?")
                .param(account)
                .query(MailingChoice.class)
                .optional()
                .orElse(MailingChoice.UNSAID);
    }

    /** Nobody changes it for the rest of the transaction. */
    MailingChoice hold(UUID account) {
        jdbc.sql("insert into mailing_choices (account_id) values (?) on conflict do nothing")
                .param(account)
                .update();
        return jdbc.sql("select reminders, reports, version from mailing_choices where account_id = ? for update")
                .param(account)
                .query(MailingChoice.class)
                .single();
    }

    MailingChoice set(UUID account, boolean reminders, boolean reports) {
        return jdbc.sql("""
                        update mailing_choices set reminders = ?, reports = ?, version = version + 1 where account_id = ?
                        returning reminders, reports, version""")
                .params(reminders, reports, account)
                .query(MailingChoice.class)
                .single();
    }

    /** All that was said, and all that was sent. */
    void forget(Collection<UUID> accounts) {
        UUID[] ids = accounts.toArray(UUID[]::new);
        jdbc.sql("delete from mailing_choices where account_id = any(?)")
                .param(ids)
                .update();
        jdbc.sql("delete from unsubscriptions where account_id = any(?)")
                .param(ids)
                .update();
        jdbc.sql("delete from driver_reminders where account_id = any(?)")
                .param(ids)
                .update();
        jdbc.sql("delete from driver_reports where account_id = any(?)")
                .param(ids)
                .update();
    }
}
