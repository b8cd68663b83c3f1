package io.forecourt.parking.stay;

import io.forecourt.parking.driver.Plate;
import io.forecourt.parking.place.SpaceKind;
import io.forecourt.parking.tariff.engine.Carried;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A row of {@code stays}, read and written. */
final class StayRow {

    private static final JsonMapper JSON = JsonMapper.shared();

    private StayRow() {}

    /** What was carried into a stay, as it is stored. */
    private record StoredCarried(long paidSeconds, Map<LocalDate, Long> centsByDay) {}

    static Stay stay(ResultSet row, int ignored) throws SQLException {
        String kind = row.getString("space_kind");
        String currency = row.getString("currency");
        String endReason = row.getString("end_reason");
        var terms = new StayTerms(
                StayKind.valueOf(row.getString("kind")),
                row.getObject("account_id", UUID.class),
                row.getLong("site_id"),
                kind == null ? null : SpaceKind.valueOf(kind),
                plate(row),
                VehicleClass.valueOf(row.getString("vehicle_class")),
                UserClass.valueOf(row.getString("user_class")),
                row.getObject("tariff_version_id", Long.class),
                currency == null ? null : Currency.getInstance(currency),
                carried(row.getString("carried")),
                present(row, "starts_at"),
                present(row, "created_at"));
        return new Stay(
                row.getLong("id"),
                terms,
                StayState.valueOf(row.getString("state")),
                row.getObject("space_id", Long.class),
                new Bought(
                        present(row, "ends_at"),
                        seconds(row, "asked_seconds"),
                        row.getLong("price_cents"),
                        quote(row.getString("quote"))),
                instant(row, "extension_to"),
                instant(row, "held_until"),
                new StayMoney(row.getLong("paid_cents"), row.getLong("refunded_cents"), instant(row, "paid_at")),
                instant(row, "checked_in_at"),
                instant(row, "ended_at"),
                endReason == null ? null : EndReason.valueOf(endReason));
    }

    private static @Nullable Plate plate(ResultSet row) throws SQLException {
        String number = row.getString("plate");
        return number == null ? null : new Plate(number, row.getString("country"));
    }

    static Charge charge(ResultSet row, int ignored) throws SQLException {
        return new Charge(
                row.getObject("id", UUID.class),
                row.getLong("stay_id"),
                Charge.Purpose.valueOf(row.getString("purpose")),
                Charge.State.valueOf(row.getString("state")),
                row.getLong("cents"),
                new Bought(
                        present(row, "new_ends_at"),
                        seconds(row, "asked_seconds"),
                        row.getLong("price_cents"),
                        quote(row.getString("quote"))),
                present(row, "created_at"));
    }

    /** The columns of a stay that is about to be, by the names that {@link #INSERTED} gives them. */
    static Map<String, @Nullable Object> values(NewStay stay, StaySettings settings) {
        StayTerms terms = stay.terms();
        Bought bought = stay.bought();
        SpaceKind kind = terms.spaceKind();
        Currency currency = terms.currency();
        Duration asked = bought.asked();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("stay_kind", terms.kind().name());
        values.put("state", stay.state().name());
        values.put("account", terms.knownAccount());
        values.put("site", terms.siteId());
        values.put("kind", kind == null ? null : kind.name());
        values.put("plate", terms.knownPlate().number());
        values.put("country", terms.knownPlate().country());
        values.put("vehicle", terms.vehicleClass().name());
        values.put("user", terms.userClass().name());
        values.put("version", terms.tariffVersionId());
        values.put("currency", currency == null ? null : currency.getCurrencyCode());
        values.put("from", utc(terms.startsAt()));
        values.put("to", utc(bought.endsAt()));
        values.put("asked", asked == null ? null : asked.toSeconds());
        values.put("held", utcOrNull(stay.heldUntil()));
        values.put("price", bought.cents());
        values.put("quote", json(bought.quote()));
        values.put("carried", terms.carried().equals(Carried.NOTHING) ? null : json(stored(terms.carried())));
        values.put("now", utc(terms.createdAt()));
        values.put("due", utc(stay.dueAt(settings)));
        return values;
    }

    /** Into the table {@code stays}; the kind of the space and the space are put in at the end. */
    static final String INSERTED = """
            insert into stays (kind, state, account_id, site_id, plate, country, vehicle_class, user_class,
                               tariff_version_id, currency, starts_at, ends_at, asked_seconds, held_until, price_cents,
                               quote, carried, created_at, due_at, space_kind, space_id)
            select :stay_kind, :state, :account, :site, :plate, :country, :vehicle, :user, cast(:version as bigint),
                   cast(:currency as text), cast(:from as timestamptz), cast(:to as timestamptz), cast(:asked as bigint),
                   cast(:held as timestamptz), :price, cast(:quote as jsonb), cast(:carried as jsonb),
                   cast(:now as timestamptz), cast(:due as timestamptz), """;

    /**
     * Whether a period has a part between {@code :from} and {@code :to}, of stays that are found otherwise than by their
     * space. For {@code &&} PostgreSQL would read the index of the exclusion constraint, and all of it, which it takes for
     * cheap.
     */
    static String duringAPartOf(String period) {
        return "lower(%1$s) < :to and upper(%1$s) > :from".formatted(period);
    }

    /** What {@link #INSERTED} puts in, as the columns of a recordset. */
    static final String COLUMNS = """
            stay_kind text, state text, account uuid, site bigint, kind text, plate text, country text, vehicle text,
            "user" text, version bigint, currency text, "from" timestamptz, "to" timestamptz, asked bigint,
            held timestamptz, price bigint, quote text, carried text, now timestamptz, due timestamptz""";

    static @Nullable String json(@Nullable Object value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    private static StoredCarried stored(Carried carried) {
        return new StoredCarried(carried.paid().toSeconds(), carried.centsByDay());
    }

    private static Carried carried(@Nullable String json) {
        if (json == null) {
            return Carried.NOTHING;
        }
        var stored = JSON.readValue(json, StoredCarried.class);
        return new Carried(Duration.ofSeconds(stored.paidSeconds()), stored.centsByDay());
    }

    private static @Nullable StayQuote quote(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, StayQuote.class);
    }

    private static @Nullable Duration seconds(ResultSet row, String column) throws SQLException {
        Long seconds = row.getObject(column, Long.class);
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    static Instant present(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime utcOrNull(@Nullable Instant instant) {
        return instant == null ? null : utc(instant);
    }
}
