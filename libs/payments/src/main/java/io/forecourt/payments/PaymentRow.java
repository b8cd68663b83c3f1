package io.forecourt.payments;

import io.forecourt.payments.ledger.Account;
import io.forecourt.payments.money.Money;
import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.Decline;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a row of {@code payments} says. */
final class PaymentRow {

    private PaymentRow() {}

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Payment payment(ResultSet row, int number) throws SQLException {
        @Nullable String next = row.getString("next_url");
        @Nullable String decline = row.getString("decline");
        return new Payment(
                row.getObject("id", UUID.class),
                row.getString("provider"),
                row.getString("provider_id"),
                row.getString("reference"),
                PaymentState.valueOf(row.getString("state")),
                Money.of(row.getLong("amount"), row.getString("currency")),
                row.getLong("captured"),
                row.getLong("refunded"),
                Capture.valueOf(row.getString("capture")),
                new Account(row.getString("credited_to")),
                row.getString("description"),
                URI.create(row.getString("return_url")),
                next == null ? null : URI.create(next),
                decline == null ? null : Decline.valueOf(decline),
                row.getObject("capture_wanted", Long.class),
                row.getBoolean("cancel_wanted"),
                row.getObject("pay_by", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_until"),
                row.getLong("hints"),
                row.getInt("checks"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
