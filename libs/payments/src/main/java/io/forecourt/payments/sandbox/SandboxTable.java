package io.forecourt.payments.sandbox;

import io.forecourt.payments.money.Money;
import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.PaymentRequest;
import io.forecourt.payments.provider.ProviderRefund;
import io.forecourt.payments.provider.ProviderState;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sandbox's payments and refunds. */
final class SandboxTable {

    private static final String INSERT = """
            insert into sandbox_payments
                (id, payment_id, state, currency, amount, capture, description, return_url)
            values (?, ?, 'OPEN', ?, ?, ?, ?, ?)
            on conflict (payment_id) do nothing""";

    // language=sql
    private static final String UPDATE = """
            update sandbox_payments
            set state = ?, captured = ?, decline = ?, challenged = ?, tells_nobody = ?, loses_answer = ?
            where id = ?""";

    private final JdbcClient jdbc;

    SandboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** If there is none for our payment yet. */
    void insert(String id, PaymentRequest request) {
        jdbc.sql(INSERT)
                .param(id)
                .param(request.paymentId())
                .param(request.amount().currency().getCurrencyCode())
                .param(request.amount().minorUnits())
                .param(request.capture().name())
                .param(request.description())
                .param(request.returnUrl().toString())
                .update();
    }

    void update(SandboxPayment payment) {
        @Nullable Decline decline = payment.decline();
        jdbc.sql(UPDATE)
                .param(payment.state().name())
                .param(payment.captured())
                .param(decline == null ? null : decline.name())
                .param(payment.challenged())
                .param(payment.tellsNobody())
                .param(payment.losesAnswer())
                .param(payment.id())
                .update();
    }

    Optional<SandboxPayment> find(String id) {
        return jdbc.sql("select * from sandbox_payments where id = ?")
                .param(id)
                .query(SandboxTable::payment)
                .optional();
    }

    Optional<SandboxPayment> find(UUID paymentId) {
        return jdbc.sql("select * from sandbox_payments where payment_id = ?")
                .param(paymentId)
                .query(SandboxTable::payment)
                .optional();
    }

    /** The payment, which nobody else changes until the transaction ends. */
    Optional<SandboxPayment> lock(String id) {
        return jdbc.sql("select * from sandbox_payments where id = ? for update")
                .param(id)
                .query(SandboxTable::payment)
                .optional();
    }

    void insertRefund(String id, String payment, UUID refundId, long amount) {
        jdbc.sql("insert into sandbox_refunds (id, payment, refund_id, amount) values (?, ?, ?, ?)")
                .param(id)
                .param(payment)
                .param(refundId)
                .param(amount)
                .update();
    }

    List<ProviderRefund> refunds(String payment) {
        return jdbc.sql("select * from sandbox_refunds where payment = ? order by id")
                .param(payment)
                .query((row, _) -> new ProviderRefund(
                        row.getString("id"),
                        row.getObject("refund_id", UUID.class),
                        row.getLong("amount"),
                        ProviderRefund.State.SUCCEEDED))
                .list();
    }

    String webhookSecret() {
        return jdbc.sql("select secret from sandbox_secret").query(String.class).single();
    }

    private static SandboxPayment payment(ResultSet row, int number) throws SQLException {
        @Nullable String decline = row.getString("decline");
        return new SandboxPayment(
                row.getString("id"),
                row.getObject("payment_id", UUID.class),
                ProviderState.valueOf(row.getString("state")),
                Money.of(row.getLong("amount"), row.getString("currency")),
                row.getLong("captured"),
                Capture.valueOf(row.getString("capture")),
                row.getString("description"),
                URI.create(row.getString("return_url")),
                decline == null ? null : Decline.valueOf(decline),
                row.getBoolean("challenged"),
                row.getBoolean("tells_nobody"),
                row.getBoolean("loses_answer"));
    }
}
