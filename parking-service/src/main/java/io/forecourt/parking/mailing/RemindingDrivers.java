package io.forecourt.parking.mailing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds drivers who have not parked for a while, as long as they have not said that they do not want it, and not again for
 * as long. The row that says when they were reminded is of one transaction with the mail, so that no two who do it at once
 * remind anybody twice.
 */
@Component
class RemindingDrivers {

    private final JdbcClient jdbc;
    private final WritingToDrivers writing;
    private final Unsubscriptions unsubscriptions;
    private final MailingLinks links;
    private final MailingSettings settings;
    private final EachDriver eachDriver;
    private final Clock clock;

    RemindingDrivers(
            JdbcClient jdbc,
            WritingToDrivers writing,
            Unsubscriptions unsubscriptions,
            MailingLinks links,
            MailingSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.writing = writing;
        this.unsubscriptions = unsubscriptions;
        this.links = links;
        this.settings = settings;
        this.eachDriver = new EachDriver(transaction);
        this.clock = clock;
    }

    /** @return whether there was nobody left */
    boolean remind(BooleanSupplier stopping) {
        Instant now = clock.instant();
        unsubscriptions.forgetOld();
        return eachDriver.write((after, limit) -> absent(now, after, limit), driver -> remind(driver, now), stopping);
    }

    private void remind(Driver driver, Instant now) {
        if (isFirst(driver.accountId(), now)) {
            writing.write(driver, Mailing.REMINDERS, links.search(), List.of());
        }
    }

    private List<Driver> absent(Instant now, long after, int limit) {
        return jdbc.sql("""
                        select c.customer_id, c.account_id, c.email, c.first_name, c.last_name
                          from customer_vo c
                         cross join lateral (
                               select s.ends_at from stays s
                                where s.account_id = c.account_id
                                  and s.state not in ('HELD', 'QUOTED', 'CANCELLED')
                                  and coalesce(s.end_reason, '') not in ('NOT_PAID', 'ABANDONED')
                                order by s.starts_at desc, s.id desc limit 1) last
                          left join mailing_choices choice on choice.account_id = c.account_id
                          left join driver_reminders reminder on reminder.account_id = c.account_id
                         where c.customer_id > :after and c.email is not null
                           and last.ends_at < :absent and last.ends_at >= :forgotten
                           and coalesce(choice.reminders, true)
                           and coalesce(reminder.sent_at < :absent, true)
                         order by c.customer_id limit :limit""")
                .param("after", after)
                .param("absent", utc(now.minus(settings.absentAfter())))
                .param("forgotten", utc(now.minus(settings.forgottenAfter())))
                .param("limit", limit)
                .query(Driver.class)
                .list();
    }

    private boolean isFirst(UUID account, Instant now) {
        return jdbc.sql("""
                                insert into driver_reminders as known (account_id, sent_at) values (:account, :now)
                                on conflict (account_id) do update set sent_at = excluded.sent_at
                                 where known.sent_at < :absent""")
                        .param("account", account)
                        .param("now", utc(now))
                        .param("absent", utc(now.minus(settings.absentAfter())))
                        .update()
                == 1;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
