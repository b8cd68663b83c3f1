package io.forecourt.security.audit;

import io.forecourt.security.Caller;
import io.forecourt.web.page.TimeCursor;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code audit_entries}. */
class AuditTable {

    /** Of its own, so that no service's configuration changes what is kept. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};

    private final JdbcClient jdbc;

    AuditTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param entry whose number is not known yet and does not count */
    void insert(AuditEntry entry) {
        jdbc.sql("""
                        insert into audit_entries
                            (at, actor_kind, actor, roles, action, object_type, object_id, origin, correlation_id, detail)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .param(entry.at().atOffset(ZoneOffset.UTC))
                .param(entry.actorKind().name())
                .param(entry.actor())
                .param(entry.roles().toArray(String[]::new))
                .param(entry.action())
                .param(entry.objectType())
                .param(entry.objectId())
                .param(entry.origin())
                .param(entry.correlationId())
                .param(JSON.writeValueAsString(entry.detail()))
                .update();
    }

    /** Whether no other instance removes entries at the moment; none does until the transaction's end. */
    boolean lockForRemoval() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(current_schema() || '.audit-retention', 0))")
                .query(Boolean.class)
                .single();
    }

    /** @return how many, at most the limit */
    int removeBefore(Instant end, int limit) {
        return jdbc.sql("""
                        delete from audit_entries
                        where id in (select id from audit_entries where at < ? order by at, id limit ?)""").param(utc(end)).param(limit).update();
    }

    /** The newest first, from the cursor on. */
    List<AuditEntry> find(AuditFilter filter, @Nullable TimeCursor after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        narrow(conditions, values, "actor = ?", filter.actor());
        narrow(conditions, values, "action = ?", filter.action());
        narrow(conditions, values, "object_type = ?", filter.objectType());
        narrow(conditions, values, "object_id = ?", filter.objectId());
        narrow(conditions, values, "at >= ?", utc(filter.from()));
        narrow(conditions, values, "at < ?", utc(filter.to()));
        if (after != null) {
            narrow(conditions, values, "(at, id) < (?, ?)", utc(after.at()));
            values.add(after.number());
        }
        values.add(limit);
        return jdbc.sql("select * from audit_entries where %s order by at desc, id desc limit ?"
                        .formatted(String.join(" and ", conditions)))
                .params(values)
                .query((row, _) -> entry(row))
                .list();
    }

    private static void narrow(List<String> conditions, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        Array roles = row.getArray("roles");
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Caller.Kind.valueOf(row.getString("actor_kind")),
                row.getString("actor"),
                List.of((String[]) roles.getArray()),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getString("origin"),
                row.getString("correlation_id"),
                JSON.readValue(row.getString("detail"), DETAIL));
    }
}
