package io.forecourt.payments;

import static io.forecourt.payments.PaymentRow.utc;

import io.forecourt.payments.ledger.Account;
import io.forecourt.payments.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code refunds}. Whoever writes holds the lock of the payment. */
final class RefundTable {

    private static final String SELECT =
            "select r.*, p.currency from refunds r join payments p on p.id = r.payment_id where ";

    /** After 25, 50 and 100 hours it is asked again; that takes a week. */
    private static final int MOST_REFUSALS = 3;

    private final JdbcClient jdbc;

    RefundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RefundOrder order, Instant now) {
        jdbc.sql("""
                insert into refunds (id, payment_id, amount, taken_from, state, requested_at)
                values (?, ?, ?, ?, 'REQUESTED', ?)""")
                .param(order.id())
                .param(order.paymentId())
                .param(order.amount().minorUnits())
                .param(order.takenFrom().name())
                .param(utc(now))
                .update();
    }

    Optional<Refund> find(UUID id) {
        return jdbc.sql(SELECT + "r.id = ?")
                .param(id)
                .query(RefundTable::refund)
                .optional();
    }

    /** In the order in which they were requested. */
    List<Refund> of(UUID paymentId) {
        return jdbc.sql(SELECT + "r.payment_id = ? order by r.requested_at, r.id")
                .param(paymentId)
                .query(RefundTable::refund)
                .list();
    }

    void accepted(UUID id, String providerId) {
        jdbc.sql("update refunds set provider_id = ? where id = ?")
                .param(providerId)
                .param(id)
                .update();
    }

    /**
     * It was refused, and is asked for again, each time after twice as long. Stripe answers the same for a day to the same
     * key, and another key could give money back twice.
     *
     * @return false where it has been refused often enough
     */
    boolean postponed(UUID id, Instant now) {
        return jdbc.sql("""
                        update refunds set refusals = refusals + 1,
                               not_before = cast(:now as timestamptz) + interval '25 hours' * (1 << refusals)
                         where id = :id and refusals < :most""")
                        .param("id", id)
                        .param("now", utc(now))
                        .param("most", MOST_REFUSALS)
                        .update()
                == 1;
    }

    void concluded(UUID id, Refund.State state) {
        jdbc.sql("update refunds set state = ? where id = ?")
                .param(state.name())
                .param(id)
                .update();
    }

    private static Refund refund(ResultSet row, int number) throws SQLException {
        return new Refund(
                row.getObject("id", UUID.class),
                row.getObject("payment_id", UUID.class),
                Money.of(row.getLong("amount"), row.getString("currency")),
                new Account(row.getString("taken_from")),
                Refund.State.valueOf(row.getString("state")),
                row.getString("provider_id"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("not_before", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
