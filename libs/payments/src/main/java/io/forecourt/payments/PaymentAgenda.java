package io.forecourt.payments;

import static io.forecourt.payments.PaymentRow.utc;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * When which payment is looked at next. It outlives every instance: what is on it will be done.
 *
 * <p>Who claims a payment keeps others away until it is scheduled again, or for a while if that never happens. Should
 * two look at one payment at once all the same, no harm is done: each call carries the same key, and each answer is
 * applied under a lock.
 */
final class PaymentAgenda {

    // language=sql
    private static final String CLAIM = """
            update payments set claimed_until = :until, checks = checks + 1
            where id = :id and check_at is not null and (claimed_until is null or claimed_until <= :now)
            returning *""";

    // language=sql
    private static final String CLAIM_DUE = """
            update payments set claimed_until = :until, checks = checks + 1
            where id in (
                select id from payments
                where check_at <= :now and (claimed_until is null or claimed_until <= :now)
                order by check_at limit :limit for update skip locked)
            returning *""";

    /** A hint that has come since the payment was claimed is newer than what was seen. */
    private static final String SCHEDULE = """
            update payments set claimed_until = null, check_at = case when hints = :hints then :at else :now end
            where id = :id""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration lease;

    /** @param lease how long nobody else takes what was claimed: longer than all calls to a provider together */
    PaymentAgenda(JdbcClient jdbc, Clock clock, Duration lease) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.lease = lease;
    }

    /** The payment, if there is anything to be done about it that nobody does already. */
    Optional<Payment> claim(UUID id) {
        Instant now = clock.instant();
        return jdbc.sql(CLAIM)
                .param("id", id)
                .param("until", utc(now.plus(lease)))
                .param("now", utc(now))
                .query(PaymentRow::payment)
                .optional();
    }

    List<Payment> claimDue(int limit) {
        Instant now = clock.instant();
        return jdbc.sql(CLAIM_DUE)
                .param("until", utc(now.plus(lease)))
                .param("now", utc(now))
                .param("limit", limit)
                .query(PaymentRow::payment)
                .list();
    }

    /** @param at null for never again, unless somebody gives a hint */
    void schedule(Payment claimed, @Nullable Instant at) {
        jdbc.sql(SCHEDULE)
                .param("id", claimed.id())
                .param("hints", claimed.hints())
                .param("at", at == null ? null : utc(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", utc(clock.instant()))
                .update();
    }

    /** The payment is worth a look, now. */
    void hint(UUID id) {
        jdbc.sql("update payments set hints = hints + 1, check_at = ? where id = ?")
                .param(utc(clock.instant()))
                .param(id)
                .update();
    }

    /** How many should have been looked at long ago. */
    long overdue(Duration since) {
        return jdbc.sql("select count(*) from payments where check_at < ?")
                .param(utc(clock.instant().minus(since)))
                .query(Long.class)
                .single();
    }
}
