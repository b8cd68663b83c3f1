package io.forecourt.identity.key;

import com.nimbusds.jose.jwk.RSAKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signing keys in the database, sealed. */
@Component
class KeyTable {

    private final JdbcClient jdbc;
    private final KeySeal seal;

    KeyTable(JdbcClient jdbc, KeySeals seals) {
        this.jdbc = jdbc;
        this.seal = seals.of("forecourt signing keys");
    }

    /** The newest first. */
    List<SigningKey> all() {
        return jdbc.sql("select * from signing_keys order by signs_from desc, kid")
                .query((row, _) -> read(row))
                .list();
    }

    /** Until the transaction ends, no other instance changes the keys. */
    void lock() {
        jdbc.sql("select true from pg_advisory_xact_lock(hashtextextended(current_schema() || '.signing_keys', 0))")
                .query(Boolean.class)
                .single();
    }

    SigningKey add(RSAKey key, Instant now, Instant signsFrom) {
        jdbc.sql("insert into signing_keys (kid, sealed, made_at, signs_from) values (?, ?, ?, ?)")
                .param(key.getKeyID())
                .param(seal.seal(key.toJSONString(), key.getKeyID()))
                .param(now.atOffset(ZoneOffset.UTC))
                .param(signsFrom.atOffset(ZoneOffset.UTC))
                .update();
        return new SigningKey(key, now, signsFrom, null);
    }

    void publishOnlyUntil(SigningKey key, Instant end) {
        jdbc.sql("update signing_keys set published_until = ? where kid = ? and published_until is null")
                .param(end.atOffset(ZoneOffset.UTC))
                .param(key.id())
                .update();
    }

    boolean delete(String id) {
        return jdbc.sql("delete from signing_keys where kid = ?").param(id).update() > 0;
    }

    private SigningKey read(ResultSet row) throws SQLException {
        String id = row.getString("kid");
        try {
            return new SigningKey(
                    RSAKey.parse(seal.open(row.getBytes("sealed"), id)),
                    instant(row, "made_at"),
                    instant(row, "signs_from"),
                    row.getObject("published_until") == null ? null : instant(row, "published_until"));
        } catch (ParseException e) {
            throw new IllegalStateException("The signing key " + id + " is no key", e);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
