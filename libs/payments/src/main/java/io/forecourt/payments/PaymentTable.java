package io.forecourt.payments;

import static io.forecourt.payments.PaymentRow.utc;

import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.ProviderPayment;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code payments}: what a payment is. {@link PaymentAgenda} says when to look at it. */
final class PaymentTable {

    private static final String INSERT = """
            insert into payments
                (id, provider, reference, state, currency, amount, capture, credited_to, description, return_url,
                 pay_by, created_at, check_at)
            values (?, ?, ?, 'CREATED', ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing""";

    // language=sql
    private static final String CHANGE = """
            update payments
            set state = :state, provider_id = :providerId, next_url = :next, decline = :decline,
                captured = :captured, refunded = :refunded, checks = case when state = :state then checks else 0 end
            where id = :id""";

    private final JdbcClient jdbc;

    PaymentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** If there is none of that id yet. */
    void insert(PaymentOrder order, String provider, Instant now, Instant checkAt) {
        jdbc.sql(INSERT)
                .param(order.id())
                .param(provider)
                .param(order.reference())
                .param(order.amount().currency().getCurrencyCode())
                .param(order.amount().minorUnits())
                .param(order.capture().name())
                .param(order.creditedTo().name())
                .param(order.description())
                .param(order.returnUrl().toString())
                .param(utc(order.payBy()))
                .param(utc(now))
                .param(utc(checkAt))
                .update();
    }

    Optional<Payment> find(UUID id) {
        return jdbc.sql("select * from payments where id = ?")
                .param(id)
                .query(PaymentRow::payment)
                .optional();
    }

    /** The payment, which nobody else changes until the transaction ends. */
    Payment lock(UUID id) {
        return jdbc.sql("select * from payments where id = ? for update")
                .param(id)
                .query(PaymentRow::payment)
                .optional()
                .orElseThrow(() -> new PaymentNotFound(id));
    }

    Payment get(UUID id) {
        return find(id).orElseThrow(() -> new PaymentNotFound(id));
    }

    /** Remembers, before the provider is asked, that it may know of the payment from now on. */
    void mayHaveStarted(UUID id, Instant until) {
        jdbc.sql("update payments set started_until = ? where id = ?")
                .param(utc(until))
                .param(id)
                .update();
    }

    void seen(Payment before, ProviderPayment seen, PaymentState state, long captured, long refunded) {
        @Nullable URI next = state == PaymentState.PENDING ? seen.next() : null;
        @Nullable
        Decline decline = seen.decline() == null && state == before.state() ? before.decline() : seen.decline();
        jdbc.sql(CHANGE)
                .param("id", before.id())
                .param("state", state.name())
                .param("providerId", seen.providerId())
                .param("next", next == null ? null : next.toString())
                .param("decline", decline == null ? null : decline.name())
                .param("captured", captured)
                .param("refunded", refunded)
                .update();
    }

    void givenUp(UUID id, PaymentState state, @Nullable Decline decline) {
        jdbc.sql("update payments set state = ?, decline = ?, next_url = null, checks = 0 where id = ?")
                .param(state.name())
                .param(decline == null ? null : decline.name())
                .param(id)
                .update();
    }

    void wantCapture(UUID id, long amount) {
        jdbc.sql("update payments set capture_wanted = ? where id = ?")
                .param(amount)
                .param(id)
                .update();
    }

    void captureRefused(UUID id, Decline decline) {
        jdbc.sql("update payments set capture_wanted = null, decline = ? where id = ?")
                .param(decline.name())
                .param(id)
                .update();
    }

    void wantCancel(UUID id) {
        jdbc.sql("update payments set cancel_wanted = true where id = ?")
                .param(id)
                .update();
    }
}
