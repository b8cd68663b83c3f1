package io.forecourt.parking.export;

import io.forecourt.parking.history.StayFilterRequest;
import io.forecourt.web.page.TimeCursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code exports} and {@code export_chunks}. What has expired is not there for anybody, deleted or not. */
@Repository
class ExportTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** An instance that does not know what a newer one was asked for must not write more than that. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String OWN = " from exports where account_id = :account and expires_at > :now";

    private final JdbcClient jdbc;
    private final ExportSettings settings;

    ExportTable(JdbcClient jdbc, ExportSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** For the rest of the transaction nobody else adds to the account's. */
    void holdAll(UUID account) {
        jdbc.sql("select true from pg_advisory_xact_lock(hashtextextended(current_schema() || '.exports.' || ?, 0))")
                .param(account.toString())
                .query(Boolean.class)
                .single();
    }

    StaysExport add(UUID account, StayFilterRequest filter, Instant now) {
        return jdbc.sql("""
                        insert into exports (account_id, state, filter, up_to, created_at, expires_at)
                        values (:account, 'WAITING', cast(:filter as jsonb),
                                (select coalesce(max(id), 0) from stays), :now, :expires)
                        returning *""")
                .param("account", account)
                .param("filter", JSON.writeValueAsString(filter))
                .param("now", utc(now))
                .param("expires", utc(now.plus(settings.keep())))
                .query(this::export)
                .single();
    }

    /** The newest first. */
    List<StaysExport> of(UUID account, Instant now, int limit, long offset) {
        return jdbc.sql("select *" + OWN + " order by id desc limit :limit offset :offset")
                .param("account", account)
                .param("now", utc(now))
                .param("limit", limit)
                .param("offset", offset)
                .query(this::export)
                .list();
    }

    long count(UUID account, Instant now) {
        return jdbc.sql("select count(*)" + OWN)
                .param("account", account)
                .param("now", utc(now))
                .query(Long.class)
                .single();
    }

    Optional<StaysExport> find(long id, UUID account, Instant now) {
        return jdbc.sql("select *" + OWN + " and id = :id")
                .param("account", account)
                .param("now", utc(now))
                .param("id", id)
                .query(this::export)
                .optional();
    }

    /** @return whether there was one; who writes it at this moment is waited for, and finds nothing to go on with */
    boolean delete(long id, UUID account, Instant now) {
        return jdbc.sql("delete" + OWN + " and id = :id")
                        .param("account", account)
                        .param("now", utc(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    void forget(Collection<UUID> accounts) {
        jdbc.sql("delete from exports where account_id = any(?)")
                .param(accounts.toArray(UUID[]::new))
                .update();
    }

    /** @return whether there was one that has expired */
    boolean deleteOneExpired(Instant now) {
        return jdbc.sql("""
                        delete from exports
                         where id = (select id from exports where expires_at <= ? order by expires_at limit 1
                                        for update skip locked)""").param(utc(now)).update() == 1;
    }

    Optional<byte[]> content(long id, int chunk) {
        return jdbc.sql("select content from export_chunks where export_id = ? and number = ?")
                .params(id, chunk)
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    /** @return empty if there is nothing to be written of it any more */
    Optional<OpenExport> hold(long id, Instant now) {
        return jdbc.sql("""
                        select * from exports where id = ? and state in ('WAITING', 'RUNNING') and expires_at > ?
                           for update""").params(id, utc(now)).query(ExportTable::open).optional();
    }

    void begin(long id, long rowsTotal) {
        jdbc.sql("update exports set state = 'RUNNING', rows_total = ? where id = ?")
                .params(rowsTotal, id)
                .update();
    }

    /** @param last the last stay of the chunk; null of one without any */
    void append(OpenExport export, byte[] content, int rows, @Nullable TimeCursor last) {
        int number = export.chunks() + 1;
        jdbc.sql("insert into export_chunks (export_id, number, content) values (?, ?, ?)")
                .params(export.id(), number, content)
                .update();
        jdbc.sql("""
                        update exports set chunks = :chunks, bytes = bytes + :bytes, rows_done = rows_done + :rows,
                               after_starts_at = coalesce(cast(:at as timestamptz), after_starts_at),
                               after_id = coalesce(cast(:after as bigint), after_id)
                         where id = :id""")
                .param("id", export.id())
                .param("chunks", number)
                .param("bytes", content.length)
                .param("rows", rows)
                .param("at", last == null ? null : utc(last.at()))
                .param("after", last == null ? null : last.number())
                .update();
    }

    StaysExport finish(long id, Instant now) {
        return jdbc.sql("""
                        update exports set state = 'READY', rows_total = rows_done, finished_at = :now, expires_at = :expires
                         where id = :id returning *""")
                .param("id", id)
                .param("now", utc(now))
                .param("expires", utc(now.plus(settings.keep())))
                .query(this::export)
                .single();
    }

    /** @return whether it was not finished; also of one whose filter cannot be read */
    boolean fail(long id, ExportFailure failure, Instant now) {
        int failed = jdbc.sql("""
                        update exports set state = 'FAILED', failure = ?, finished_at = ?, chunks = 0, bytes = 0
                         where id = ? and state in ('WAITING', 'RUNNING')""").params(failure.name(), utc(now), id).update();
        if (failed == 1) {
            jdbc.sql("delete from export_chunks where export_id = ?").param(id).update();
        }
        return failed == 1;
    }

    private static OpenExport open(ResultSet row, int ignored) throws SQLException {
        Instant after = instant(row, "after_starts_at");
        return new OpenExport(
                row.getLong("id"),
                row.getObject("account_id", UUID.class),
                STRICT.readValue(row.getString("filter"), StayFilterRequest.class),
                row.getLong("up_to"),
                row.getLong("rows_done"),
                row.getObject("rows_total", Long.class),
                row.getInt("chunks"),
                after == null ? null : new TimeCursor(after, row.getLong("after_id")));
    }

    private StaysExport export(ResultSet row, int ignored) throws SQLException {
        String failure = row.getString("failure");
        Instant created = present(row, "created_at");
        return new StaysExport(
                row.getLong("id"),
                ExportState.valueOf(row.getString("state")),
                failure == null ? null : ExportFailure.valueOf(failure),
                JSON.readValue(row.getString("filter"), StayFilterRequest.class),
                "stays-%s-%d.csv".formatted(created.atZone(settings.zone()).toLocalDate(), row.getLong("id")),
                row.getLong("rows_done"),
                row.getObject("rows_total", Long.class),
                row.getInt("chunks"),
                row.getLong("bytes"),
                created,
                instant(row, "finished_at"),
                present(row, "expires_at"));
    }

    private static Instant present(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
