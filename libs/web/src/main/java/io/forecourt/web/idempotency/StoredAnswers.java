package io.forecourt.web.idempotency;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code idempotency_keys}. */
class StoredAnswers {

    private final JdbcClient jdbc;

    StoredAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Found(String requestHash, StoredAnswer answer) {}

    /**
     * Takes the key until the transaction ends, or says at once that another has it. Locks are the database's, which all
     * services share; the schema in the name keeps theirs apart.
     */
    boolean tryLock(IdempotencyKey key) {
        return jdbc.sql("""
                        select pg_try_advisory_xact_lock(
                            hashtextextended(concat_ws(chr(10), current_schema(), 'idempotency', ?::text, ?::text), 0))
                        """)
                .param(key.scope())
                .param(key.key())
                .query(Boolean.class)
                .single();
    }

    Optional<Found> find(IdempotencyKey key) {
        return jdbc.sql("""
                        select request_hash, status, location, etag, content_type, body
                        from idempotency_keys where scope = ? and idempotency_key = ?
                        """)
                .param(key.scope())
                .param(key.key())
                .query((row, _) -> new Found(
                        row.getString("request_hash"),
                        new StoredAnswer(
                                row.getInt("status"),
                                row.getString("location"),
                                row.getString("etag"),
                                row.getString("content_type"),
                                row.getString("body"))))
                .optional();
    }

    void save(IdempotencyKey key, String requestHash, StoredAnswer answer) {
        jdbc.sql("""
                        insert into idempotency_keys
                            (scope, idempotency_key, request_hash, status, location, etag, content_type, body)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(key.scope())
                .param(key.key())
                .param(requestHash)
                .param(answer.status())
                .param(answer.location())
                .param(answer.etag())
                .param(answer.contentType())
                .param(answer.body())
                .update();
    }

    /** Deletes some of the answers past their 24 hours, leaving those that another instance is deleting. */
    int prune(int atMost) {
        return jdbc.sql("""
                        delete from idempotency_keys where (scope, idempotency_key) in (
                            select scope, idempotency_key from idempotency_keys
                            where created_at < now() - interval '24 hours'
                            order by created_at limit ? for update skip locked)
                        """).param(atMost).update();
    }
}
