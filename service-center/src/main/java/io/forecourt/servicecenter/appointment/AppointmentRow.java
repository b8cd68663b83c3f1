package io.forecourt.servicecenter.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A row of {@link AppointmentViews}' statement. */
final class AppointmentRow {

    private AppointmentRow() {}

    static AppointmentView map(ResultSet row, int ignored) throws SQLException {
        return new AppointmentView(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("vin"),
                row.getBoolean("sold_by_us"),
                row.getBoolean("known_to_inventory"),
                AppointmentStatus.valueOf(row.getString("status")),
                new Slot(instant(row, "starts_at"), instant(row, "ends_at")),
                row.getString("reason"),
                new AppointmentView.Customer(row.getObject("customer_id", Long.class), row.getString("customer_name")),
                new AppointmentView.Technician(
                        row.getLong("technician_id"),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getString("employee_id")),
                row.getString("service_code"),
                bay(row),
                instantOrNull(row, "occupied_until"),
                odometer(row),
                instantOrNull(row, "finished_at"),
                row.getString("finish_notes"),
                row.getString("cancellation_reason"));
    }

    private static AppointmentView.@Nullable Bay bay(ResultSet row) throws SQLException {
        var id = row.getObject("bay_id", Long.class);
        return id == null ? null : new AppointmentView.Bay(id, row.getString("bay_name"));
    }

    private static @Nullable OdometerReading odometer(ResultSet row) throws SQLException {
        var value = row.getObject("odometer_value", Integer.class);
        return value == null
                ? null
                : new OdometerReading(
                        value, DistanceUnit.valueOf(row.getString("odometer_unit")), instant(row, "odometer_taken_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
