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
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code refunds}. Whoever writes holds the lock of the payment. */
final class RefundTable {

    private static final String SELECT =
            "select r.*, p.currency from refunds r join payments p on p.id = r.payment_id where ";

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
                row.getObject("requested_at", OffsetDateTime.class).toInstant());
    }
}
