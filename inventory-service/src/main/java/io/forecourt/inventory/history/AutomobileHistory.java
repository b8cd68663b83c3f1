package io.forecourt.inventory.history;

import io.forecourt.inventory.automobile.FieldChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what happened to each VIN. */
@Service
public class AutomobileHistory {

    private static final String INSERT = """
            insert into automobile_history (vin, occurred_at, kind, sale_id, appointment_id, reason, changes)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    AutomobileHistory(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<HistoryEntry> entries) {
        jdbc.batchUpdate(INSERT, entries, 500, (insert, entry) -> {
            insert.setString(1, entry.vin());
            insert.setObject(2, entry.occurredAt().atOffset(ZoneOffset.UTC));
            insert.setString(3, entry.kind());
            insert.setObject(4, entry.saleId());
            insert.setObject(5, entry.appointmentId());
            insert.setString(6, entry.reason());
            insert.setString(7, json.writeValueAsString(entry.changes()));
        });
    }

    /**
     * What happened to that VIN, the newest first.
     *
     * @param vin in canonical form
     * @param behind where to go on, or null to begin
     */
    @Transactional(readOnly = true)
    public List<RecordedEntry> of(String vin, @Nullable HistoryPlace behind, int limit) {
        return JdbcClient.create(jdbc)
                .sql("select * from automobile_history where vin = :vin"
                        + (behind == null ? "" : " and (occurred_at, id) < (:occurredAt, :id)")
                        + " order by occurred_at desc, id desc limit :limit")
                .param("vin", vin)
                .param("occurredAt", behind == null ? null : behind.occurredAt().atOffset(ZoneOffset.UTC))
                .param("id", behind == null ? null : behind.entry())
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    private RecordedEntry read(ResultSet row) throws SQLException {
        return new RecordedEntry(
                row.getLong("id"),
                new HistoryEntry(
                        row.getString("vin"),
                        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                        row.getString("kind"),
                        row.getObject("sale_id", Long.class),
                        row.getObject("appointment_id", Long.class),
                        row.getString("reason"),
                        Arrays.asList(json.readValue(row.getString("changes"), FieldChange[].class))));
    }
}
