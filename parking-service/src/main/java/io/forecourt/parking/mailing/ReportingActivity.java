package io.forecourt.parking.mailing;

import io.forecourt.parking.mailing.DriverMail.Fact;
import java.math.BigDecimal;
import java.sql.Date;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells drivers once a month what they did in the month before, if they did anything and have not said that they do not want
 * to hear it. A stay is of the month in which it begins.
 */
@Component
class ReportingActivity {

    // language=sql
    private static final String OF_THE_MONTH = """
            s.starts_at >= :from and s.starts_at < :to and s.state not in ('HELD', 'QUOTED')
            and coalesce(s.end_reason, '') not in ('NOT_PAID', 'ABANDONED')""";

    private final JdbcClient jdbc;
    private final WritingToDrivers writing;
    private final MailingLinks links;
    private final MailingSettings settings;
    private final EachDriver eachDriver;
    private final Clock clock;

    ReportingActivity(
            JdbcClient jdbc,
            WritingToDrivers writing,
            MailingLinks links,
            MailingSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.writing = writing;
        this.links = links;
        this.settings = settings;
        this.eachDriver = new EachDriver(transaction);
        this.clock = clock;
    }

    /** @return whether there was nobody left */
    boolean report(BooleanSupplier stopping) {
        YearMonth month =
                YearMonth.from(clock.instant().atZone(settings.zone())).minusMonths(1);
        return eachDriver.write(
                (after, limit) -> active(month, after, limit), driver -> report(driver, month), stopping);
    }

    private void report(Driver driver, YearMonth month) {
        if (isFirst(driver.accountId(), month)) {
            List<Fact> facts =
                    of(driver.accountId(), month).stream().map(this::fact).toList();
            String name =
                    DateTimeFormatter.ofPattern("LLLL uuuu", writing.regional()).format(month);
            writing.write(driver, Mailing.REPORTS, links.stays(), facts, name);
        }
    }

    private Fact fact(SiteActivity activity) {
        ResourceBundle words = writing.words();
        long minutes = activity.seconds() / 60;
        String time = "%d:%02d %s".formatted(minutes / 60, minutes % 60, words.getString("hours"));
        String stays = "%d × %s".formatted(activity.stays(), words.getString("parked"));
        return new Fact(activity.site(), String.join(", ", stays, time, spent(activity, words)));
    }

    private String spent(SiteActivity activity, ResourceBundle words) {
        if (activity.currency() == null) {
            return words.getString("free");
        }
        Currency currency = Currency.getInstance(activity.currency());
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        NumberFormat format = NumberFormat.getCurrencyInstance(writing.regional());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(activity.cents(), digits));
    }

    private List<Driver> active(YearMonth month, long after, int limit) {
        return jdbc.sql("""
                        select c.customer_id, c.account_id, c.email, c.first_name, c.last_name
                          from customer_vo c
                          left join mailing_choices choice on choice.account_id = c.account_id
                         where c.customer_id > :after and c.email is not null and coalesce(choice.reports, true)
                           and exists (select from stays s where s.account_id = c.account_id and %s)
                           and not exists (select from driver_reports report
                                            where report.account_id = c.account_id and report.month = :month)
                         order by c.customer_id limit :limit""".formatted(OF_THE_MONTH))
                .param("after", after)
                .param("from", begin(month))
                .param("to", begin(month.plusMonths(1)))
                .param("month", Date.valueOf(month.atDay(1)))
                .param("limit", limit)
                .query(Driver.class)
                .list();
    }

    private List<SiteActivity> of(UUID account, YearMonth month) {
        return jdbc.sql("""
                        select site.name as site, s.currency, sum(s.paid_cents - s.refunded_cents) as cents,
                               count(*) filter (where s.state not in ('CANCELLED', 'NO_SHOW')) as stays,
                               coalesce(sum(greatest(extract(epoch from coalesce(s.ended_at, s.ends_at) - s.starts_at), 0))
                                        filter (where s.state not in ('CANCELLED', 'NO_SHOW')), 0)::bigint as seconds
                          from stays s join sites site on site.id = s.site_id
                         where s.account_id = :account and %s
                         group by site.id, site.name, s.currency
                         order by cents desc, site.name""".formatted(OF_THE_MONTH))
                .param("account", account)
                .param("from", begin(month))
                .param("to", begin(month.plusMonths(1)))
                .query(SiteActivity.class)
                .list();
    }

    private boolean isFirst(UUID account, YearMonth month) {
        Instant now = clock.instant();
        return jdbc.sql("""
                                insert into driver_reports (account_id, month, sent_at) values (?, ?, ?)
                                on conflict do nothing""")
                        .params(account, Date.valueOf(month.atDay(1)), now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private OffsetDateTime begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(settings.zone()).toOffsetDateTime();
    }
}
